// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.osgi;

import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.FrameworkUtil;

import dev.maquette.api.identify.Identifier;

/** The running framework's identifier, with the formats and families that are really installed. */
public final class RunningIdentifier {

    private static final Set<String> NEEDED = Set.of("org.apache.felix.scr", "org.eclipse.equinox.registry",
            "dev.maquette.core");

    private RunningIdentifier() {
    }

    /** Starts what it takes, and waits for it. */
    public static Identifier find() {
        var own = FrameworkUtil.getBundle(RunningIdentifier.class);
        try (var services = RunningServices.of(RunningIdentifier.class)) {
            Stream.of(own.getBundleContext().getBundles())
                    .filter(bundle -> NEEDED.contains(bundle.getSymbolicName())).forEach(RunningServices::start);
            return services.find(Identifier.class);
        }
    }
}

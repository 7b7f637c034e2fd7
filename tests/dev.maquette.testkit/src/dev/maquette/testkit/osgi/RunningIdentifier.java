// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.osgi;

import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dev.maquette.api.identify.Identifier;

/** The running framework's identifier, with the formats and families that are really installed. */
public final class RunningIdentifier {

    private static final Set<String> NEEDED = Set.of("org.apache.felix.scr", "org.eclipse.equinox.registry",
            "dev.maquette.core");
    private static final long PATIENCE = 10_000;

    private RunningIdentifier() {
    }

    /** Starts what it takes, and waits for it. */
    public static Identifier find() {
        var own = FrameworkUtil.getBundle(RunningIdentifier.class);
        start(own);
        Stream.of(own.getBundleContext().getBundles()).filter(bundle -> NEEDED.contains(bundle.getSymbolicName()))
                .forEach(RunningIdentifier::start);
        var tracker = new ServiceTracker<Identifier, Identifier>(own.getBundleContext(), Identifier.class, null);
        tracker.open();
        try {
            var identifier = tracker.waitForService(PATIENCE);
            if (identifier == null) {
                throw new AssertionError("There is no Identifier service");
            }
            return identifier;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            tracker.close();
        }
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new AssertionError(e);
        }
    }
}

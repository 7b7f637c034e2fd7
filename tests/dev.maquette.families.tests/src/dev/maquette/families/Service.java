// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identifier;

/** The running framework's identifier, with the formats and families that are really installed. */
final class Service {

    private static final Set<String> NEEDED = Set.of("org.apache.felix.scr", "org.eclipse.equinox.registry",
            "dev.maquette.core");

    private Service() {
    }

    static Identification identify(Path path, Map<String, String> overrides) {
        return identifier().identify(path, overrides, new NullProgressMonitor());
    }

    static Identification identify(Path path) {
        return identify(path, Map.of());
    }

    private static Identifier identifier() {
        var context = FrameworkUtil.getBundle(Service.class).getBundleContext();
        Stream.of(context.getBundles()).filter(bundle -> NEEDED.contains(bundle.getSymbolicName()))
                .forEach(Service::start);
        var tracker = new ServiceTracker<Identifier, Identifier>(context, Identifier.class, null);
        tracker.open();
        try {
            var identifier = tracker.waitForService(10_000);
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

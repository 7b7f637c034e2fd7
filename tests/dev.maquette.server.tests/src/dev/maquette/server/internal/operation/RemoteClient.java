// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dev.maquette.api.library.RemoteLibraries;

/** What opens libraries of servers: its service in OSGi, else the class that provides it. */
final class RemoteClient {

    private static final String PROVIDER = "dev.maquette.remote.internal.HttpLibraries";
    private static final long PATIENCE = 10_000;

    private RemoteClient() {
    }

    static RemoteLibraries libraries() throws ReflectiveOperationException, InterruptedException {
        var bundle = FrameworkUtil.getBundle(OperationRoutes.class);
        if (bundle == null) {
            return (RemoteLibraries) Class.forName(PROVIDER).getConstructor().newInstance();
        }
        var tracker = new ServiceTracker<RemoteLibraries, RemoteLibraries>(bundle.getBundleContext(),
                RemoteLibraries.class, null);
        tracker.open();
        try {
            return tracker.waitForService(PATIENCE);
        } finally {
            tracker.close();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.osgi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The running framework's services, as a bundle finds them. Each that was found is in use until this is closed. */
public final class RunningServices implements AutoCloseable {

    private static final long PATIENCE = 10_000;

    private final Map<Class<?>, ServiceTracker<?, ?>> trackers = new ConcurrentHashMap<>();
    private final BundleContext context;

    private RunningServices(BundleContext context) {
        this.context = context;
    }

    /**
     * Starts the bundle that a class is in and looks from there.
     *
     * @throws AssertionError when it does not start
     */
    public static RunningServices of(Class<?> user) {
        var bundle = FrameworkUtil.getBundle(user);
        start(bundle);
        return new RunningServices(bundle.getBundleContext());
    }

    /**
     * Waits for a service.
     *
     * @throws AssertionError when nobody provides it within ten seconds
     */
    public <T> T find(Class<T> service) {
        try {
            var found = trackers.computeIfAbsent(service, _ -> opened(service)).waitForService(PATIENCE);
            if (found == null) {
                throw new AssertionError("Nobody provides the service " + service.getName());
            }
            return service.cast(found);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private <T> ServiceTracker<T, T> opened(Class<T> service) {
        var tracker = new ServiceTracker<T, T>(context, service, null);
        tracker.open();
        return tracker;
    }

    static void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        trackers.values().forEach(ServiceTracker::close);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.headless.internal;

import java.time.Duration;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Gets services when they are first needed. */
final class ServiceSource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BundleContext context;

    ServiceSource(BundleContext context) {
        this.context = context;
    }

    /**
     * The service, which stays in use until the process ends.
     *
     * @throws IllegalStateException when there is none, since the product is then not complete
     */
    <T> T of(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("This product has no service " + type.getName()));
    }

    /** The service, which stays in use until the process ends; empty in a product that has none. */
    <T> Optional<T> find(Class<T> type) {
        var tracker = new ServiceTracker<T, T>(context, type, null);
        tracker.open();
        try {
            return Optional.ofNullable(tracker.waitForService(PATIENCE.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + type.getName(), e);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferControl;

class ServiceTest {

    @ParameterizedTest
    @ValueSource(classes = {Transfer.class, TransferControl.class})
    void theEngineIsAService(Class<?> service) throws BundleException, InterruptedException {
        var bundle = FrameworkUtil.getBundle(RangedTransfer.class);
        assumeTrue(bundle != null, "not in OSGi");
        bundle.start();
        var tracker = new ServiceTracker<>(bundle.getBundleContext(), service.getName(), null);
        tracker.open();
        try {
            assertInstanceOf(RangedTransfer.class, tracker.waitForService(10_000));
        } finally {
            tracker.close();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dev.maquette.api.transfer.Transfer;

class ServiceTest {

    @Test
    void theEngineIsAService() throws BundleException, InterruptedException {
        var bundle = FrameworkUtil.getBundle(RangedTransfer.class);
        assumeTrue(bundle != null, "not in OSGi");
        bundle.start();
        var tracker = new ServiceTracker<Transfer, Transfer>(bundle.getBundleContext(), Transfer.class, null);
        tracker.open();
        try {
            assertInstanceOf(RangedTransfer.class, tracker.waitForService(10_000));
        } finally {
            tracker.close();
        }
    }
}

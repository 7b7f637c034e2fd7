// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Notes that its plug-in has begun. */
public final class NotedActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        System.setProperty("maquette.sample.began", context.getBundle().getSymbolicName());
    }

    @Override
    public void stop(BundleContext context) {
        // nothing was begun
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.headless.internal;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

import dev.maquette.core.isolate.CellWork;
import dev.maquette.plugins.PlugInStart;

/** A process that reads files of strangers' formats for the one that started it, and ends with it. */
public final class CellApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Locale.setDefault(Locale.ENGLISH);
        var answers = System.out;
        System.setOut(System.err); // what a plug-in prints is no answer
        var source = new ServiceSource(FrameworkUtil.getBundle(CellApplication.class).getBundleContext());
        var start = source.of(PlugInStart.class);
        start.begin(false);
        start.usable(); // a cell that is killed has died of nothing that a start should fear
        try {
            source.of(CellWork.class).serve(System.in, answers);
        } catch (IOException gone) {
            // whoever asked is no more, or has ended this
        }
        Runtime.getRuntime().halt(0); // a plug-in may still run, and nobody waits for it
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // ends when nobody asks any more
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The frame of a window: its size, its trim and its status bar. */
final class MaquetteWindowAdvisor extends WorkbenchWindowAdvisor {

    MaquetteWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        if (!"cocoa".equals(SWT.getPlatform())) { // there keys are signs, in an order that nobody questions
            KeyFormatterFactory.setDefault(new KeyOrder()); // the platform set its own a moment ago
        }
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1280, 800));
        configurer.setTitle("Maquette");
        configurer.setShowCoolBar(false);
        configurer.setShowStatusLine(false);
        configurer.setShowProgressIndicator(false);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowCreate() {
        new Trim(getWindowConfigurer().getWindow()).install();
    }

    @Override
    public void postWindowOpen() {
        Trim trim = new Trim(getWindowConfigurer().getWindow());
        getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(trim::keepAlone);
    }
}

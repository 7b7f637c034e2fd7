// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.install.internal.Messages;
import dev.maquette.ui.install.internal.scan.ScanView.Activity;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ProgressLine;
import dev.maquette.ui.widgets.Styles;

/** A line that says how far it is; it is there only while something goes on. */
final class ScanStatus extends Composite {

    private final ProgressLine line;
    private final Label text;

    ScanStatus(Composite parent, Look look) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        setLayout(layout);
        Styles.set(this, "mq-page");
        line = new ProgressLine(this, look);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Label(this, SWT.RIGHT);
        text.setFont(look.font(Type.CAPTION));
        Styles.set(text, "mq-text2");
    }

    void show(ScanView view) {
        boolean busy = view.activity() == Activity.SCANNING || view.activity() == Activity.INSTALLING;
        if (busy) {
            text.setText(view.activity() == Activity.SCANNING
                    ? NLS.bind(Messages.Scan_scanning, new Object[]{ByteSize.count(view.found()),
                            ByteSize.count(view.count(Segment.NEW)), ByteSize.count(view.count(Segment.LIBRARY))})
                    : NLS.bind(Messages.Scan_installingLeft, ByteSize.count(
                            view.rows().stream().filter(row -> row.state() == ScanState.INSTALLING).count())));
        } else {
            line.show(OptionalDouble.empty());
        }
        ((GridData) getLayoutData()).exclude = !busy;
        setVisible(busy);
    }

    void progress(OptionalDouble fraction) {
        line.show(fraction);
    }
}

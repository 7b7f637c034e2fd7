// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.install.internal.Messages;
import dev.maquette.ui.install.internal.scan.ScanView.Activity;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Segments;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Filters what was found, and installs it. */
final class ResultBar extends Composite {

    private static final int DEBOUNCE = 80;

    private final TextField filter;
    private final Segments segments;
    private final ActionButton some;
    private final ActionButton all;

    ResultBar(Composite parent, Look look, ScanPresenter presenter, Runnable installSelected, Runnable installAll) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        Styles.set(this, "mq-page");
        filter = new TextField(this, look, FieldStyle.LINE, "search", "");
        GridData field = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        field.widthHint = 240;
        field.heightHint = 28;
        filter.setLayoutData(field);
        filter.text().setMessage(Messages.Scan_filter);
        Runnable filterNow = () -> {
            if (!isDisposed()) {
                presenter.filter(filter.text().getText());
            }
        };
        filter.text().addListener(SWT.Modify, e -> getDisplay().timerExec(DEBOUNCE, filterNow));
        filter.text().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                clear();
            }
        });
        segments = new Segments(this, look, index -> presenter.segment(Segment.values()[index]));
        segments.setToolTipText(Messages.Scan_segments);
        some = new ActionButton(this, look, ButtonStyle.NORMAL).show("install", Messages.Scan_installSelected)
                .onPress(installSelected);
        some.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        all = new ActionButton(this, look, ButtonStyle.PRIMARY).show("install", Messages.Scan_installAll0)
                .onPress(installAll);
        all.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        selected(0);
    }

    /** Takes filter and segment away. */
    void clear() {
        filter.text().setText("");
        segments.choose(0);
    }

    void show(ScanView view) {
        boolean begun = view.activity() != Activity.NOTHING_YET;
        ((GridData) getLayoutData()).exclude = !begun;
        setVisible(begun);
        segments.labels(List.of(label(Messages.Scan_all, view, Segment.ALL),
                label(Messages.Scan_onlyNew, view, Segment.NEW),
                label(Messages.Scan_onlyLibrary, view, Segment.LIBRARY),
                label(Messages.Scan_onlyProblems, view, Segment.PROBLEMS)));
        int count = view.installable().size();
        all.setEnabled(count > 0);
        all.show("install", count == 0 ? Messages.Scan_installAll0
                : NLS.bind(count == 1 ? Messages.Scan_installAll1 : Messages.Scan_installAll, ByteSize.count(count),
                        ByteSize.text(view.bytes())));
    }

    private static String label(String text, ScanView view, Segment segment) {
        return NLS.bind(text, ByteSize.count(view.count(segment)));
    }

    /** How many of the selected rows can be installed. */
    void selected(int count) {
        some.setVisible(count > 0);
        some.show("install", NLS.bind(Messages.Scan_installSelected, ByteSize.count(count)));
        layout(true);
    }
}

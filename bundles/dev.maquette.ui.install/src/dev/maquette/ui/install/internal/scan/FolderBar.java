// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.install.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Says which folder, and where its files shall be. */
final class FolderBar extends Composite {

    private final TextField field;
    private final ActionButton go;
    private final Consumer<String> scan;
    private final Runnable stop;
    private boolean busy;

    FolderBar(Composite parent, Look look, Consumer<String> scan, Runnable stop, Consumer<Boolean> inPlace) {
        super(parent, SWT.NONE);
        this.scan = scan;
        this.stop = stop;
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        Styles.set(this, "mq-page");
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.Scan_folder);
        label.setFont(look.font(Type.CAPTION));
        Styles.set(label, "mq-text2");
        field = new TextField(this, look, FieldStyle.PATH, "folder", "");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = 28;
        field.setLayoutData(wide);
        field.text().setMessage(Messages.Scan_folderHint);
        field.text().addListener(SWT.DefaultSelection, e -> scan.accept(field.text().getText()));
        field.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Scan_folder;
            }
        });
        new ActionButton(this, look, ButtonStyle.NORMAL).show("", Messages.Scan_browse).onPress(this::browse);
        go = new ActionButton(this, look, ButtonStyle.NORMAL).show("search", Messages.Scan_scan).onPress(this::go);
        CheckBox place = new CheckBox(this, look, Messages.Place_stay, true, inPlace);
        place.setToolTipText(Messages.Place_stayText);
        GridData apart = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        apart.horizontalIndent = 8;
        place.setLayoutData(apart);
    }

    private void go() {
        if (busy) {
            stop.run();
        } else {
            scan.accept(field.text().getText());
        }
    }

    /** Asks for a folder and scans it. */
    void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setMessage(Messages.Scan_browseText);
        String chosen = dialog.open();
        if (chosen != null) {
            scan.accept(chosen);
        }
    }

    void text(String folder) {
        field.replace(folder.strip());
    }

    /** Whether something goes on that can be stopped. */
    void busy(boolean now) {
        if (busy != now) {
            busy = now;
            go.show(now ? "stop" : "search", now ? Messages.Scan_stop : Messages.Scan_scan);
        }
    }

    @Override
    public boolean setFocus() {
        return field.setFocus();
    }
}

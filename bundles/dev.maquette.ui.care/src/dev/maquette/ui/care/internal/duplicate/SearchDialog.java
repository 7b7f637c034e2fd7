// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;

/** Asks how to search: in which folders beside the library, or how thoroughly. */
final class SearchDialog extends StyledDialog {

    private final Likeness likeness;
    private final Options now;
    private final Consumer<Options> search;
    private Text folders;
    private boolean thorough;

    SearchDialog(Shell parent, Look look, Likeness likeness, Options now, Consumer<Options> search) {
        super(parent, look, Messages.Search_title);
        this.likeness = likeness;
        this.now = now;
        this.thorough = now.thorough();
        this.search = search;
    }

    @Override
    protected void fill(Composite page) {
        boolean same = likeness == Likeness.BYTES;
        words(page, same ? Messages.Search_heading : Messages.Search_headingAlike, Type.TITLE, "mq-page");
        words(page, same ? Messages.Search_sameText : Messages.Search_alikeText, Type.BODY, "mq-text2");
        if (same) {
            words(page, Messages.Search_folders, Type.BODY, "mq-page");
            folders(page);
        } else {
            new CheckBox(page, look(), Messages.Search_thoroughBox, thorough, ticked -> thorough = ticked);
        }
    }

    private void words(Composite page, String text, Type type, String style) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setFont(look().font(type));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 460;
        label.setLayoutData(data);
        Styles.set(label, style);
    }

    private void folders(Composite page) {
        folders = new Text(page, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        folders.setFont(look().font(Type.MONO));
        folders.setText(String.join("\n", now.folders()));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 460;
        data.heightHint = 84;
        folders.setLayoutData(data);
        folders.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Styles.set(folders, "mq-field");
        new ActionButton(page, look(), ButtonStyle.NORMAL).show("folder", Messages.Search_add).onPress(this::add);
    }

    private void add() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.Search_pick);
        String folder = dialog.open();
        if (folder != null) {
            folders.setText((folders.getText().strip() + "\n" + folder).strip());
        }
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Search_cancel, () -> end(Window.CANCEL));
        byDefault(button(bar, ButtonStyle.PRIMARY, "search", Messages.Search_go, this::go));
    }

    private void go() {
        List<String> wanted = folders == null ? now.folders()
                : folders.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        end(Window.OK);
        search.accept(new Options(wanted, thorough));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.fault.PlugInFaults;
import dev.maquette.plugins.PlugIns;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;

/** The plug-ins in the folder, and beside them all that is known of the chosen one. */
final class PlugInsPage extends Area implements PlugInScreen {

    private final Look look;
    private final PlugInFace face;
    private final PlugInPresenter presenter;
    private final Label count;
    private final MessageBar message;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Composite columns;
    private final RowList<Row> list;
    private final DetailsPane details;
    private final EmptyState empty;
    private final CheckBox isolated;

    /** @param restart starts the workbench again */
    PlugInsPage(Composite parent, Look look, Surroundings.Maker maker, PlugIns plugIns, PlugInFaults faults,
            Runnable restart) {
        super(parent, 1, 0, 0);
        this.look = look;
        this.face = new PlugInFace(look);
        this.presenter = new PlugInPresenter(plugIns, faults, maker.of(this), this, restart);
        Area top = wide(new Area(this, 4, 12, 8));
        count = top.label(look, Type.CAPTION, "mq-text2");
        tools(top);
        line();
        message = message(look);
        body = whole(new Area(this, 1, 0, 0));
        body.setLayout(stack);
        columns = new Composite(body, SWT.NONE);
        columns.setLayout(new FillLayout());
        Styles.set(columns, "mq-page");
        list = new RowList<>(columns, look, face, Messages.Page_list);
        list.addListener(SWT.Selection, _ -> choose());
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                list.focused().ifPresent(presenter::remove);
            }
        });
        details = new DetailsPane(columns, look, this::change, () -> list.focused().ifPresent(presenter::remove));
        isolated = isolated(look);
        empty = new EmptyState(body, look);
        empty.show("box", Messages.Page_empty, Messages.Page_emptyText);
        JarDrop.on(this, this::install);
        addDisposeListener(_ -> presenter.close());
        presenter.sayWhetherSafe();
        presenter.refresh();
    }

    private CheckBox isolated(Look look) {
        line();
        Area foot = wide(new Area(this, 1, 12, 4));
        CheckBox box = new CheckBox(foot, look, Messages.Page_isolated, presenter.isolated(), presenter::isolate);
        box.setToolTipText(Messages.Page_isolatedHint);
        return box;
    }

    private void tools(Area bar) {
        new ActionButton(bar, look, ButtonStyle.NORMAL).show("file", Messages.Page_file).onPress(this::installFile);
        new ActionButton(bar, look, ButtonStyle.NORMAL).show("globe", Messages.Page_address)
                .onPress(this::installAddress);
        new ActionButton(bar, look, ButtonStyle.FLAT).show("folder", Messages.Page_folder)
                .hint(Messages.Page_folderHint).onPress(this::openFolder);
    }

    private void installFile() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Page_choose);
        dialog.setFilterExtensions(new String[]{"*.jar"});
        dialog.setFilterNames(new String[]{Messages.Page_jars});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::install);
    }

    /** Installs what was chosen or dropped. */
    void install(Path file) {
        presenter.install(file);
    }

    private void installAddress() {
        AddressDialog dialog = new AddressDialog(getShell(), look);
        if (dialog.open() == Window.OK) {
            presenter.install(dialog.address());
        }
    }

    private void openFolder() {
        try {
            Program.launch(Files.createDirectories(presenter.folder()).toString());
        } catch (IOException failure) {
            say(Notice.of(Notice.Kind.PROBLEM, NLS.bind(Messages.Page_noFolder, presenter.folder()),
                    failure.toString()));
        }
    }

    private void change() {
        list.focused().ifPresent(row -> {
            if (row.failed() || row.off()) {
                presenter.enable(row);
            } else {
                presenter.disable(row);
            }
        });
    }

    @Override
    public void show(List<Row> rows) {
        isolated.show(presenter.isolated());
        list.show(rows);
        count.setText(rows.size() == 1 ? Messages.Page_count1
                : NLS.bind(Messages.Page_count, ByteSize.count(rows.size())));
        if (list.focused().isEmpty() && !rows.isEmpty()) {
            list.selection().only(face.id(rows.getFirst()));
        }
        choose();
        stack.topControl = rows.isEmpty() ? empty : columns;
        body.layout();
    }

    private void choose() {
        details.show(list.focused());
    }

    @Override
    public void say(Notice notice) {
        message.show(notice);
    }

    /** Looks at the folder again. */
    void refresh() {
        presenter.refresh();
    }

    /** The plug-ins. */
    RowList<Row> list() {
        return list;
    }

    /** Whether their files are read elsewhere. */
    CheckBox isolated() {
        return isolated;
    }

    /** What is known of the chosen one. */
    String details() {
        return details.words();
    }

    /** What was said last; empty when it is gone. */
    String message() {
        return message.message();
    }

    @Override
    public boolean setFocus() {
        return focus(list);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.example.npz.view;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.inspect.Tensor;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * Lists the arrays of a file that is opened or dropped here, the largest first. Files are read on a thread of its own:
 * the workbench never waits for a plug-in.
 */
public final class ArraysView {

    private static final List<String> COLUMNS = List.of("Array", "Type", "Shape", "Bytes");

    private final Inspector inspector;
    private Label title;
    private Button open;
    private Table table;

    /** Made by the workbench, which injects any service of OSGi's. */
    @Inject
    public ArraysView(Inspector inspector) {
        this.inspector = inspector;
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new GridLayout(2, false));
        title = new Label(parent, SWT.NONE);
        title.setText("Open a file with arrays, or drop one here.");
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        open = new Button(parent, SWT.PUSH);
        open.setText("Open…");
        open.addListener(SWT.Selection, _ -> choose());
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        for (var name : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(name);
        }
        pack();
        acceptFiles(parent);
    }

    private void acceptFiles(Composite parent) {
        var target = new DropTarget(parent, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                read(Path.of(((String[]) event.data)[0]));
            }
        });
    }

    private void choose() {
        var dialog = new FileDialog(table.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.npz", "*"});
        var chosen = dialog.open();
        if (chosen != null) {
            read(Path.of(chosen));
        }
    }

    private void read(Path file) {
        title.setText("Reading " + file.getFileName());
        Thread.startVirtualThread(() -> {
            var inspection = inspector.inspect(file, new NullProgressMonitor());
            if (!table.isDisposed()) {
                table.getDisplay().asyncExec(() -> show(inspection));
            }
        });
    }

    private void show(Inspection inspection) {
        if (table.isDisposed()) {
            return;
        }
        var reason = inspection.identification().reason();
        title.setText(inspection.tensorCount() == 0 && reason != null ? reason
                : inspection.path().getFileName() + ": " + inspection.tensorCount() + " arrays");
        table.removeAll();
        inspection.tensors().sorted(Comparator.comparingLong((Tensor tensor) -> tensor.info().bytes()).reversed())
                .forEach(this::add);
        pack();
    }

    private void add(Tensor tensor) {
        var shape = tensor.info().shape().stream().map(String::valueOf).collect(Collectors.joining(" × "));
        new TableItem(table, SWT.NONE).setText(new String[] {tensor.path(), tensor.info().dtype(), shape,
                "%,d".formatted(tensor.info().bytes())});
    }

    private void pack() {
        for (var column : table.getColumns()) {
            column.pack();
        }
    }

    @Focus
    void focus() {
        open.setFocus();
    }
}

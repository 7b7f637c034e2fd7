// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dev.maquette.api.generate.Device;
import dev.maquette.ui.look.ByteSize;

/** What could compute here, and below it why the selected one does not. */
final class DeviceTable {

    private static final int ROWS = 4;
    private static final int REASON_LINES = 3;

    private final Table table;
    private final Label reason;
    private final int width;
    private List<Device> devices = List.of();

    /** @param width of the text below, in pixels */
    DeviceTable(Composite page, int width) {
        this.width = width;
        table = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        String words = Messages.Devices.replace("&", "");
        table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = words));
        GridData data = wide();
        data.heightHint = ROWS * table.getItemHeight() + table.getHeaderHeight();
        table.setLayoutData(data);
        column(Messages.Devices_columnName, 300);
        column(Messages.Devices_columnState, 190);
        reason = new Label(page, SWT.WRAP);
        GridData below = wide();
        below.heightHint = REASON_LINES * table.getItemHeight();
        reason.setLayoutData(below);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> explain()));
    }

    private GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = width;
        return data;
    }

    private void column(String heading, int pixels) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(heading);
        column.setWidth(pixels);
    }

    /** Shows them; the first that does not work is selected, since its reason is what one looks for, else the first. */
    void show(List<Device> all) {
        devices = all;
        table.removeAll();
        for (Device device : all) {
            new TableItem(table, SWT.NONE).setText(new String[]{name(device), state(device)});
        }
        table.select(IntStream.range(0, all.size()).filter(i -> !all.get(i).usable()).findFirst().orElse(0));
        explain();
    }

    /** What is shown. */
    List<Device> shown() {
        return devices;
    }

    private void explain() {
        int index = table.getSelectionIndex();
        String problem = index < 0 ? null : devices.get(index).problem();
        reason.setText(problem == null ? "" : problem.replace("&", "&&"));
    }

    /** By what it is chosen, and what people call it. */
    static String name(Device device) {
        return device.name() + " (" + device.id() + ")";
    }

    private static String state(Device device) {
        if (!device.usable()) {
            return Messages.Device_broken;
        }
        return device.memory() == null || device.free() == null ? Messages.Device_unknownFree
                : NLS.bind(Messages.Device_free, ByteSize.text(device.free()), ByteSize.text(device.memory()));
    }
}

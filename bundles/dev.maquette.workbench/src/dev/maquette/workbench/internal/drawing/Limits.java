// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.workbench.internal.page.Form;

/** On what is drawn, and how much may stay loaded. */
final class Limits {

    private static final long GB = 1_000_000_000;
    private static final int TENTHS = 10;
    private static final int MOST = 10_000;
    private static final long USUAL = 8 * GB;

    private final Combo device;
    private final Button fits;
    private final Spinner limit;
    /** What the rows of the choice stand for; null for the best. */
    private final List<String> ids = new ArrayList<>();

    Limits(Form form) {
        form.label(Messages.Page_device);
        device = new Combo(form.page(), SWT.READ_ONLY);
        Form.name(device, Messages.Page_device);
        device.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
        fits = form.button(Messages.Page_fits, SWT.CHECK);
        fits.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> adapt()));
        Form.indented(form.label(Messages.Page_limit));
        limit = new Spinner(form.page(), SWT.BORDER);
        Form.name(limit, Messages.Page_limit);
        limit.setDigits(1);
        limit.setMaximum(MOST * TENTHS);
        limit.setToolTipText(Messages.Page_limitHint);
        enable(false);
    }

    private void enable(boolean possible) {
        device.setEnabled(possible);
        fits.setEnabled(possible);
        limit.setEnabled(possible && !fits.getSelection());
    }

    private void adapt() {
        limit.setEnabled(fits.isEnabled() && !fits.getSelection());
    }

    /** A device that was chosen stays in the choice, whether or not it is there at the moment. */
    void show(DrawingSettings settings, List<Device> devices) {
        ids.clear();
        device.removeAll();
        add(null, Messages.Device_best);
        devices.forEach(each -> add(each.id(), DeviceTable.name(each)));
        if (!ids.contains(settings.device())) {
            add(settings.device(), settings.device());
        }
        device.select(ids.indexOf(settings.device()));
        fits.setSelection(settings.memory() == null);
        limit.setSelection(tenths(Objects.requireNonNullElse(settings.memory(), USUAL)));
        enable(true);
    }

    private void add(String id, String words) {
        ids.add(id);
        device.add(words);
    }

    private static int tenths(long bytes) {
        return (int) Math.min(MOST * (long) TENTHS, bytes * TENTHS / GB);
    }

    /** What is shown; a size finer than can be shown stays as long as it is not touched. */
    DrawingSettings wanted(DrawingSettings before) {
        int shown = limit.getSelection();
        Long memory = fits.getSelection() ? null
                : before.memory() != null && tenths(before.memory()) == shown ? before.memory()
                        : Long.valueOf(shown * GB / TENTHS);
        return new DrawingSettings(memory, ids.get(device.getSelectionIndex()), before.repository());
    }
}

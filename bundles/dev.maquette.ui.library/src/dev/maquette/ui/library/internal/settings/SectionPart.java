// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** The settings of a section below its heading, and what is wrong with them. */
final class SectionPart extends Composite {

    private static final int BETWEEN = 16;

    private final Look look;
    private final List<SettingRow> rows = new ArrayList<>();
    private final List<PresetButton> presets = new ArrayList<>();
    private final List<NativeSize.Size> sizes = new ArrayList<>();
    private final Composite grid;
    private final Note refusal;

    SectionPart(Composite parent, Look look, Section section) {
        super(parent, SWT.NONE);
        this.look = look;
        setLayout(grid(8));
        Styles.set(this, "mq-page");
        Label heading = new Label(this, SWT.NONE);
        heading.setText(Words.section(section));
        heading.setFont(look.font(Type.BODY_STRONG));
        Styles.set(heading, "mq-page");
        grid = new Composite(this, SWT.NONE);
        grid.setLayout(grid(BETWEEN));
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(grid, "mq-page");
        refusal = Note.refusing(this, look);
        refusal.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private static GridLayout grid(int spacing) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = spacing;
        return layout;
    }

    void add(Offer offer, BiFunction<Composite, Offer, Editor> editors, Changing changing) {
        rows.add(new SettingRow(grid, look, offer, editors, changing));
    }

    /** Adds buttons that set a size, below the inputs. */
    void add(List<NativeSize.Size> offered, Consumer<NativeSize.Size> chosen) {
        Composite line = new Composite(grid, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 8;
        line.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = SettingRow.LABELS + SettingRow.GAP;
        line.setLayoutData(data);
        Styles.set(line, "mq-page");
        for (NativeSize.Size size : offered) {
            sizes.add(size);
            presets.add(new PresetButton(line, look, NLS.bind(Messages.Settings_size, String.valueOf(size.width()),
                    String.valueOf(size.height())), () -> chosen.accept(size)));
        }
    }

    /**
     * Shows what is set.
     *
     * @param may whether the user may change it
     */
    void show(Values values, NativeSize.Size size, boolean may) {
        rows.forEach(row -> row.show(values, may));
        for (int i = 0; i < presets.size(); i++) {
            presets.get(i).setEnabled(may);
            presets.get(i).show(sizes.get(i).equals(size));
        }
    }

    /** Says what is wrong; returns whether it takes more or less room than before. */
    boolean refuse(String reason) {
        boolean different = !refusal.text().equals(reason);
        if (different) {
            refusal.show(reason);
        }
        return different;
    }

    List<SettingRow> rows() {
        return rows;
    }

    List<PresetButton> presets() {
        return presets;
    }

    Note refusal() {
        return refusal;
    }
}

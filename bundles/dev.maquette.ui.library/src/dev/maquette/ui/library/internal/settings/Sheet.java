// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.library.Right;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.Setting;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** The controls for what is offered for models of one kind. */
final class Sheet extends Composite {

    /** What the buttons at the end do. */
    interface Buttons extends Changing {

        /** Takes over what a file says. */
        void importSettings();

        /** Gives the model again what was found in its files. */
        void reset();

        /** Sets width and height. */
        void set(NativeSize.Size size);
    }

    private final ModelSite site;
    private final BaseModel base;
    private final NativeSize size;
    private final Function<Shown, Optional<Image>> covers;
    private final Buttons buttons;
    private final Map<Section, SectionPart> parts = new EnumMap<>(Section.class);
    private final ActionButton importing;
    private final ActionButton reset;

    Sheet(Composite parent, ModelSite site, List<Offer> offers, BaseModel base,
            Function<Shown, Optional<Image>> covers, Buttons buttons) {
        super(parent, SWT.NONE);
        this.site = site;
        this.base = base;
        this.size = NativeSize.of(base);
        this.covers = covers;
        this.buttons = buttons;
        setLayout(new TwoColumns());
        Styles.set(this, "mq-page");
        boolean two = offers.stream().anyMatch(offer -> !offer.section().second());
        for (Section section : Section.values()) {
            List<Offer> here = offers.stream().filter(offer -> offer.section() == section).toList();
            if (!here.isEmpty()) {
                part(section, here).setLayoutData(two && section.second() ? TwoColumns.SECOND : null);
            }
        }
        Composite foot = foot();
        importing = new ActionButton(foot, look(), ButtonStyle.NORMAL).show("import", Messages.Settings_import)
                .hint(Messages.Settings_importHint).onPress(buttons::importSettings);
        reset = new ActionButton(foot, look(), ButtonStyle.NORMAL).show("", Messages.Settings_reset)
                .hint(Messages.Settings_resetHint).onPress(buttons::reset);
    }

    private SectionPart part(Section section, List<Offer> offers) {
        SectionPart part = new SectionPart(this, look(), section);
        offers.forEach(offer -> part.add(offer, this::editor, buttons));
        if (section == Section.SIZE) {
            part.add(size.presets(), buttons::set);
        }
        parts.put(section, part);
        return part;
    }

    private Look look() {
        return site.look();
    }

    private Editor editor(Composite parent, Offer offer) {
        return switch (offer.setting()) {
        case Setting.Amount amount -> new AmountEditor(parent, look(), offer, amount,
                offer.section() == Section.SIZE ? size.side() : Double.NaN, buttons);
        case Setting.Word word -> new WordEditor(parent, look(), offer, word, buttons);
        case Setting.Flag _ -> new FlagEditor(parent, look(), offer, buttons);
        case Setting.Reference vae -> new VaeEditor(parent, site, offer, vae, base, covers, buttons);
        };
    }

    /** The line that buttons stand on, below a note. */
    private Composite foot() {
        Composite foot = new Composite(this, SWT.NONE);
        foot.setLayoutData(TwoColumns.SECOND);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 16;
        foot.setLayout(layout);
        Styles.set(foot, "mq-page");
        Note.telling(foot, look(), Messages.Settings_info)
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite line = new Composite(foot, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 8;
        line.setLayout(row);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(line, "mq-page");
        return line;
    }

    /** Another model of the kind is to be shown. */
    void forget() {
        parts.values().forEach(part -> part.rows().forEach(row -> row.editor().forget()));
    }

    /**
     * Shows what is set; who may only look sees it greyed.
     *
     * @param now width and height, where both are set
     * @param resettable whether other settings are there than were found
     */
    void show(Values values, NativeSize.Size now, boolean resettable) {
        boolean may = site.session().may(Right.MANAGE);
        parts.values().forEach(part -> part.show(values, now, may));
        importing.setEnabled(may);
        reset.setEnabled(may && resettable);
    }

    /** Says what is wrong in each section; returns whether that takes more or less room than before. */
    boolean refuse(Map<Section, String> reasons) {
        boolean different = false;
        for (Map.Entry<Section, SectionPart> part : parts.entrySet()) {
            different |= part.getValue().refuse(reasons.getOrDefault(part.getKey(), ""));
        }
        return different;
    }

    /** Covers have come in. */
    void paintCovers() {
        parts.values().forEach(part -> part.rows().forEach(row -> {
            if (row.editor() instanceof VaeEditor vae) {
                vae.paintChosen();
            }
        }));
    }

    /** The part of a section that is offered. */
    SectionPart part(Section section) {
        return parts.get(section);
    }

    /** The row of a setting that is offered. */
    SettingRow row(String name) {
        return parts.values().stream().flatMap(part -> part.rows().stream())
                .filter(row -> row.offer().name().equals(name)).findFirst().orElseThrow();
    }
}

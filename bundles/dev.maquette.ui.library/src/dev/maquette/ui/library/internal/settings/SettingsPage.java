// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.cover.Covers;
import dev.maquette.ui.library.internal.SettingsFiles;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.Styles;

/** What a model is used with when the user says nothing: a box for each setting, off for not set. */
public final class SettingsPage implements ModelPage, Sheet.Buttons {

    /** In place of a reason: what the editor was told of a model belongs to that model. */
    private static final String NOT_TOLD = "";
    private static final int COVER = 36;
    private static final int MOST_COVERS = 64;

    private final Map<Offer, String> wrong = new LinkedHashMap<>();
    private ModelSite site;
    private ScrolledComposite scroll;
    private Covers covers;
    private Sheet sheet;
    private List<Offer> offers = List.of();
    private BaseModel base;
    private EditedModel shown;
    private String refused;

    @Override
    public boolean fits(ModelRecord model) {
        return !Form.of(ModelKind.of(model)).isEmpty();
    }

    @Override
    public Control create(Composite parent, ModelSite given) {
        site = given;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, e -> fit());
        Styles.set(scroll, "mq-page");
        covers = new Covers(site.session(), scroll.getDisplay(), COVER, MOST_COVERS, site.background(), site.ui(),
                this::paintCovers);
        scroll.addListener(SWT.Dispose, e -> covers.close());
        return scroll;
    }

    @Override
    public void show(EditedModel model) {
        boolean another = shown == null || !shown.saved().key().equals(model.saved().key());
        shown = model;
        List<Offer> next = Form.of(ModelKind.of(model.saved()));
        if (sheet == null || !next.equals(offers) || !model.saved().base().equals(base)) {
            offers = next;
            build();
        }
        if (another) {
            wrong.clear();
            refused = NOT_TOLD;
            sheet.forget();
            scroll.setOrigin(0, 0);
        }
        Values values = Values.of(model);
        sheet.show(values, values.size().orElse(null), Renewal.isPossible(model.saved()));
        refuse();
    }

    private void build() {
        base = shown.saved().base();
        wrong.clear();
        if (sheet != null) {
            sheet.dispose();
        }
        sheet = new Sheet(scroll, site, offers, base, model -> covers.of(model.key(), model.version()), this);
        scroll.setContent(sheet);
        fit();
    }

    private void fit() {
        if (sheet != null) {
            int width = scroll.getClientArea().width;
            scroll.setMinSize(sheet.computeSize(width, SWT.DEFAULT));
            scroll.getVerticalBar().setIncrement(COVER);
            scroll.getVerticalBar().setPageIncrement(scroll.getClientArea().height);
        }
    }

    private void paintCovers() {
        if (sheet != null && !sheet.isDisposed()) {
            sheet.paintCovers();
        }
    }

    @Override
    public void set(Offer offer, Object value) {
        site.change(offer.field(), Values.of(shown).with(offer, value));
    }

    @Override
    public void set(NativeSize.Size size) {
        wrong.clear();
        sheet.forget();
        site.change(Offer.SETTINGS,
                Values.of(shown).with(Map.of("width", (long) size.width(), "height", (long) size.height())));
    }

    @Override
    public void wrong(Offer offer, String reason) {
        if (!Objects.equals(reason, reason == null ? wrong.remove(offer) : wrong.put(offer, reason))) {
            refuse();
        }
    }

    /**
     * Says what is wrong below the settings, and to the editor, which must not save it. Weights that disagreed already
     * are no reason not to save something else.
     */
    private void refuse() {
        Map<Section, String> reasons = new EnumMap<>(Section.class);
        Values.of(shown).objection().ifPresent(reason -> reasons.put(Section.WEIGHT, reason));
        wrong.forEach((offer, reason) -> reasons.put(offer.section(), reason));
        if (sheet.refuse(reasons)) {
            sheet.layout(true, true);
            fit();
        }
        boolean savable = wrong.isEmpty() && !shown.isChanged(Offer.SETTINGS);
        String reason = savable ? null : reasons.values().stream().findFirst().orElse(null);
        if (!Objects.equals(reason, refused)) {
            refused = reason;
            site.refuse(Offer.SETTINGS, reason);
        }
    }

    @Override
    public void importSettings() {
        FileDialog dialog = new FileDialog(scroll.getShell(), SWT.OPEN);
        dialog.setText(Messages.Settings_importTitle);
        dialog.setFilterExtensions(new String[]{"*.json", "*"});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> new SettingsFiles(site.session())
                .importInto(shown.saved().key(), shown.saved().name(), file));
    }

    /** What is changed and not saved is given up, too: it is part of what the user set here. */
    @Override
    public void reset() {
        ModelRecord model = shown.saved();
        wrong.clear();
        sheet.forget();
        site.change(Offer.SETTINGS, Values.of(shown).saved(Offer.SETTINGS));
        new Renewal(site.session()).start(model);
    }

    /** The controls that are shown. */
    Sheet sheet() {
        return sheet;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import dev.maquette.api.library.Right;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The top of the editor: cover, name, favourite, source, page about the model, badges, buttons. */
final class ModelHeader extends Composite {

    /** Longer addresses lose their end. */
    private static final int LONGEST = 60;

    private final Look look;
    private final ModelSite site;
    private final CoverField cover;
    private final Composite words;
    private final TextField name;
    private final FieldText nameText;
    private final ActionButton favourite;
    private final Composite sourceRow;
    private final Label sourceIcon;
    private final CLabel source;
    private final Composite linkRow;
    private final Label linkIcon;
    private final Link link;
    private final BadgeRow badges;
    private final Composite buttons;
    private final ActionButton locate;
    private final ActionButton reidentify;
    private final ActionButton importing;
    private ModelRecord model;

    ModelHeader(Composite parent, ModelSite site, ModelActions actions) {
        super(parent, SWT.NONE);
        this.look = site.look();
        this.site = site;
        setLayout(Grids.grid(3, 0, 12, 8));
        Styles.set(this, "mq-page");
        cover = new CoverField(this, look, actions);
        GridData square = new GridData(SWT.LEFT, SWT.TOP, false, false);
        square.widthHint = CoverField.SIDE;
        square.heightHint = CoverField.SIDE;
        cover.setLayoutData(square);
        words = Grids.wide(Grids.part(this, Grids.grid(2, 0, 4, 4)));
        name = name();
        nameText = new FieldText(name, "name", site);
        name.text().addListener(SWT.Modify, e -> checkName());
        favourite = new ActionButton(words, look, ButtonStyle.FLAT).show("heart", "")
                .onPress(() -> actions.favourite(model));
        sourceRow = line();
        sourceIcon = icon(sourceRow);
        source = source();
        linkRow = line();
        linkIcon = icon(linkRow);
        link = link();
        badges = new BadgeRow(words, site, actions);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        below.widthHint = 100;
        badges.setLayoutData(below);
        buttons = buttons();
        locate = button("folder", Messages.Details_locate, () -> actions.locate(model));
        locate.setLayoutData(new RowData());
        reidentify = button("reid", Messages.Details_reidentify, () -> actions.reidentify(model));
        button("export", Messages.Details_export, () -> actions.exportSettings(model));
        importing = button("import", Messages.Details_import, () -> actions.importSettings(model));
        look.onChange(this, this::icons);
    }

    private TextField name() {
        TextField field = new TextField(words, look, FieldStyle.TITLE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = -8;
        wide.widthHint = 100;
        field.setLayoutData(wide);
        return field;
    }

    private Composite line() {
        Composite line = Grids.part(words, Grids.grid(2, 0, 4, 0));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = 100;
        line.setLayoutData(data);
        return line;
    }

    private static Label icon(Composite line) {
        Label icon = new Label(line, SWT.NONE);
        Styles.set(icon, "mq-page");
        return icon;
    }

    private CLabel source() {
        CLabel label = Grids.wide(new CLabel(sourceRow, SWT.NONE));
        label.setMargins(0, 0, 0, 0);
        label.setFont(look.font(Type.CAPTION));
        Styles.set(label, "mq-text2");
        return label;
    }

    private Link link() {
        Link made = Grids.wide(new Link(linkRow, SWT.NONE));
        made.setFont(look.font(Type.CAPTION));
        made.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Program.launch(model.sourceUrl())));
        Styles.set(made, "mq-page");
        return made;
    }

    private Composite buttons() {
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginRight = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 8;
        Composite made = new Composite(this, SWT.NONE);
        made.setLayout(row);
        Styles.set(made, "mq-page");
        return made;
    }

    private ActionButton button(String icon, String label, Runnable action) {
        return new ActionButton(buttons, look, ButtonStyle.NORMAL).show(icon, label).onPress(action);
    }

    /** Where the buttons stand is settled while it is asked for its height; later, it would be given a wrong one. */
    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return super.computeSize(wHint, hHint, wHint != SWT.DEFAULT && place(ScrolledPage.wide(wHint)) || changed);
    }

    /** Beside the name where there is room for the buttons, else below; returns whether they move. */
    private boolean place(boolean beside) {
        int span = beside ? 1 : 2;
        if (((GridData) words.getLayoutData()).horizontalSpan == span && buttons.getLayoutData() != null) {
            return false;
        }
        ((GridData) words.getLayoutData()).horizontalSpan = span;
        GridData data = new GridData(beside ? SWT.END : SWT.FILL, SWT.TOP, !beside, false, beside ? 1 : 3, 1);
        data.widthHint = beside ? SWT.DEFAULT : 100;
        buttons.setLayoutData(data);
        ((GridLayout) getLayout()).horizontalSpacing = beside ? 16 : 12;
        return true;
    }

    /** Other words take more or less room than those before. */
    private void fit() {
        layout(true, true);
        if (getSize().x > 0 && computeSize(getSize().x, SWT.DEFAULT).y != getSize().y) {
            getShell().layout(new Control[]{this});
        }
    }

    private void checkName() {
        boolean missing = name.text().getText().isBlank();
        name.mark(missing);
        site.refuse("name", missing ? Messages.Details_needsName : null);
    }

    TextField nameField() {
        return name;
    }

    void show(EditedModel shown) {
        List.of(favourite, locate, reidentify, importing)
                .forEach(button -> button.setEnabled(site.session().may(Right.MANAGE)));
        cover.setEnabled(site.session().may(Right.MANAGE));
        model = shown.saved();
        nameText.show(shown);
        name.mark(nameText.text().isBlank());
        showSource();
        favourite.show(model.favourite() ? "heartf" : "heart", "").tint(model.favourite() ? Token.ACCENT : Token.CTL)
                .hint(model.favourite() ? Messages.Details_notFavourite : Messages.Details_favourite);
        badges.show(model, shown.availability());
        cover.show(model);
        boolean gone = shown.availability() == Availability.MISSING;
        locate.style(shown.draft().isEmpty() ? ButtonStyle.PRIMARY : ButtonStyle.NORMAL);
        locate.setVisible(gone);
        ((RowData) locate.getLayoutData()).exclude = !gone;
        icons();
        fit();
    }

    private void showSource() {
        boolean any = model.source() != null && !model.source().isBlank();
        source.setText(any ? Facts.fromHome(model.source()) : "");
        source.setToolTipText(model.source());
        Grids.appear(sourceRow, any);
        boolean web = model.sourceUrl() != null && !model.sourceUrl().isBlank();
        link.setText(web ? "<a>" + words(model.sourceUrl()) + "</a>" : "");
        link.setToolTipText(model.sourceUrl());
        Grids.appear(linkRow, web);
    }

    /** An address without its protocol, free of what a link takes for its own markup. */
    private static String words(String url) {
        String plain = url.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "").replaceAll("[<>]", "");
        return (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain).replace("&", "&&");
    }

    private void icons() {
        linkIcon.setImage(look.icon("link", Token.TEXT2, 16));
        sourceIcon.setImage(look.icon(model == null ? "file" : sourceIcon(model), Token.TEXT2, 16));
    }

    private static String sourceIcon(ModelRecord model) {
        String type = String.valueOf(model.sourceType());
        return type.startsWith("hf") ? "hf" : type.startsWith("civitai") ? "civitai" : type.startsWith("url") ? "globe"
                : "folder";
    }

    /** What is known about the safety of the model's files. */
    void show(Optional<Verdict> verdict) {
        badges.show(verdict);
        fit();
    }

    /** The cover is read, or there is another one. */
    void repaintCover() {
        cover.redraw();
    }
}

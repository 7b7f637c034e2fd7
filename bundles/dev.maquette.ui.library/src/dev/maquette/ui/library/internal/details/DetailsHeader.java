// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The top of the page: cover, name, favourite, page about the model, badges. */
final class DetailsHeader extends Composite {

    private final CoverField cover;
    private final ActionButton locate;
    private final TextField name;
    private final ActionButton favourite;
    private final Link link;
    private final BadgeRow badges;

    DetailsHeader(Composite parent, Look look, DetailsActions actions, Runnable edited, Supplier<ModelRecord> shown) {
        super(parent, SWT.NONE);
        setLayout(grid(3, 12, 4));
        Styles.set(this, "mq-page");
        cover = new CoverField(this, look, actions);
        GridData square = new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 3);
        square.widthHint = CoverField.SIDE;
        square.heightHint = CoverField.SIDE;
        cover.setLayoutData(square);
        name = new TextField(this, look, FieldStyle.TITLE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = -8;
        wide.widthHint = 100;
        name.setLayoutData(wide);
        name.text().addListener(SWT.Modify, e -> edited.run());
        favourite = new ActionButton(this, look, ButtonStyle.FLAT).show("heart", "")
                .onPress(() -> actions.set(shown.get(), "favourite", !shown.get().favourite()));
        link = new Link(this, SWT.NONE);
        link.setFont(look.font(Type.CAPTION));
        link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Program.launch(e.text)));
        Styles.set(link, "mq-page");
        badges = new BadgeRow(this, look);
        badges.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Composite row = new Composite(this, SWT.NONE);
        RowLayout buttons = new RowLayout();
        buttons.marginLeft = 0;
        buttons.marginRight = 0;
        buttons.spacing = 4;
        row.setLayout(buttons);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        below.widthHint = 100;
        below.verticalIndent = 4;
        row.setLayoutData(below);
        Styles.set(row, "mq-page");
        locate = new ActionButton(row, look, ButtonStyle.PRIMARY).show("folder", Messages.Details_locate)
                .onPress(() -> actions.locate(shown.get()));
        locate.setLayoutData(new RowData());
        new ActionButton(row, look, ButtonStyle.NORMAL).show("export", Messages.Details_export)
                .onPress(() -> actions.exportSettings(shown.get()));
        new ActionButton(row, look, ButtonStyle.NORMAL).show("import", Messages.Details_import)
                .onPress(() -> actions.importSettings(shown.get()));
    }

    private static GridLayout grid(int columns, int horizontal, int vertical) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = horizontal;
        layout.verticalSpacing = vertical;
        return layout;
    }

    TextField name() {
        return name;
    }

    void show(ModelRecord model, Availability availability, String nameText) {
        name.replace(nameText);
        boolean web = model.sourceUrl() != null && !model.sourceUrl().isBlank();
        link.setText(web ? "<a href=\"" + model.sourceUrl() + "\">" + model.sourceUrl() + "</a>" : "");
        link.setVisible(web);
        ((GridData) link.getLayoutData()).exclude = !web;
        favourite.show(model.favourite() ? "heartf" : "heart", "").tint(model.favourite() ? Token.ACCENT : Token.CTL)
                .hint(model.favourite() ? Messages.Details_notFavourite : Messages.Details_favourite);
        badges.show(model, availability);
        cover.show(model);
        boolean gone = availability == Availability.MISSING;
        locate.setVisible(gone);
        ((RowData) locate.getLayoutData()).exclude = !gone;
        locate.getParent().layout();
        layout();
    }

    /** The cover is read, or there is another one. */
    void repaintCover() {
        cover.redraw();
    }
}

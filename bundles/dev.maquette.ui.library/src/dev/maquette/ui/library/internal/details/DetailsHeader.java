// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The top of the page: cover, name, favourite, page about the model, badges. */
final class DetailsHeader extends Composite {

    private static final int COVER = 72;

    private final Look look;
    private final Canvas cover;
    private final TextField name;
    private final ActionButton favourite;
    private final Link link;
    private final BadgeRow badges;
    private String icon = "main";

    DetailsHeader(Composite parent, Look look, Runnable edited, Runnable toggleFavourite) {
        super(parent, SWT.NONE);
        this.look = look;
        setLayout(grid(3, 12, 4));
        Styles.set(this, "mq-page");
        cover = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridData square = new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 3);
        square.widthHint = COVER;
        square.heightHint = COVER;
        cover.setLayoutData(square);
        cover.addPaintListener(e -> paintCover(e.gc));
        name = new TextField(this, look, FieldStyle.TITLE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = -8;
        wide.widthHint = 100;
        name.setLayoutData(wide);
        name.text().addListener(SWT.Modify, e -> edited.run());
        favourite = new ActionButton(this, look, ButtonStyle.FLAT).show("heart", "").onPress(toggleFavourite);
        link = new Link(this, SWT.NONE);
        link.setFont(look.font(Type.CAPTION));
        link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Program.launch(e.text)));
        Styles.set(link, "mq-page");
        badges = new BadgeRow(this, look);
        badges.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        look.onChange(this, cover::redraw);
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

    void show(ModelRecord model, String nameText) {
        icon = ModelIcons.of(model.type());
        name.replace(nameText);
        boolean web = model.sourceUrl() != null && !model.sourceUrl().isBlank();
        link.setText(web ? "<a href=\"" + model.sourceUrl() + "\">" + model.sourceUrl() + "</a>" : "");
        link.setVisible(web);
        ((GridData) link.getLayoutData()).exclude = !web;
        favourite.show(model.favourite() ? "heartf" : "heart", "").tint(model.favourite() ? Token.ACCENT : Token.CTL)
                .hint(model.favourite() ? Messages.Details_notFavourite : Messages.Details_favourite);
        badges.show(model);
        cover.redraw();
        layout();
    }

    private void paintCover(GC gc) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(cover.getClientArea());
        look.painter().fill(gc, look.colour(Token.BG3), new Rectangle(0, 0, COVER, COVER), 4);
        gc.drawImage(look.icon(icon, Token.TEXT3, 32), (COVER - 32) / 2, (COVER - 32) / 2);
    }
}

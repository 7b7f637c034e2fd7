// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.install.Choice;
import dev.maquette.ui.install.internal.offer.Licence;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.rows.Spot;

/** Lines of what a site has: models that were found, or choices with their check boxes. */
final class HubFace extends ColumnFace<HubRow> {

    private static final int HIT = 44;
    private static final int PICK = 32;
    private static final int GROUP = 28;

    private final Site site;
    private final Consumer<HubModel> copy;
    private final Consumer<HubModel> choose;
    private boolean picks;

    /**
     * @param copy copies what names a model
     * @param choose shows what there is of a model
     */
    HubFace(Look look, Site site, Consumer<HubModel> copy, Consumer<HubModel> choose) {
        super(look);
        this.site = site;
        this.copy = copy;
        this.choose = choose;
    }

    /** Whether choices are shown, which have boxes and headings above them. */
    void picks(boolean shown) {
        picks = shown;
    }

    @Override
    public String id(HubRow row) {
        return row.id();
    }

    @Override
    public int height(HubRow row) {
        return switch (row) {
        case HubRow.Hit _ -> HIT;
        case HubRow.Pick _ -> PICK;
        case HubRow.Group _ -> GROUP;
        };
    }

    @Override
    public int headerHeight() {
        return picks ? HEADER : 0;
    }

    @Override
    public int box() {
        return picks ? HubColumns.NAME : 0;
    }

    @Override
    public boolean selectable(HubRow row) {
        return !(row instanceof HubRow.Group) && !(row instanceof HubRow.Pick pick && !pick.open());
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        HubColumns columns = HubColumns.of(area.width);
        brush.headed(Messages.Column_file, HubColumns.NAME, area);
        if (columns.type() >= 0) {
            brush.headed(Messages.Column_type, columns.type(), area);
        }
        brush.headed(Messages.Column_base, columns.base(), area);
        if (columns.format() >= 0) {
            brush.headed(Messages.Column_format, columns.format(), area);
        }
        brush.headedRight(Messages.Column_size, columns.size(), area);
        brush.headed(Messages.Column_note, columns.note(), area);
    }

    @Override
    protected void paint(Brush brush, HubRow row, Rectangle area) {
        int middle = area.y + area.height / 2;
        switch (row) {
        case HubRow.Hit hit -> hit(brush, hit.model(), area);
        case HubRow.Pick pick -> pick(brush, pick, HubColumns.of(area.width), middle);
        case HubRow.Group group -> {
            brush.group(area);
            brush.text(Type.BODY_STRONG, Token.TEXT, group.name(), HubColumns.BOX, middle, area.width - 32);
        }
        }
    }

    private void pick(Brush brush, HubRow.Pick pick, HubColumns columns, int middle) {
        Choice choice = pick.choice();
        Token text = pick.open() ? Token.TEXT : Token.TEXT2;
        if (pick.open()) {
            brush.tick(HubColumns.BOX, middle);
        } else {
            brush.icon("lock", Token.TEXT3, HubColumns.BOX, middle);
        }
        brush.text(Type.MONO, text, HubRow.file(choice), HubColumns.NAME, middle, columns.nameWidth());
        if (columns.type() >= 0) {
            brush.text(Type.BODY, text, choice.type().label(), columns.type(), middle, HubColumns.TYPE_WIDTH - 8);
        }
        brush.base(choice.base(), columns.base(), middle);
        if (columns.format() >= 0) {
            brush.text(Type.CAPTION, Token.TEXT2, format(choice), columns.format(), middle,
                    HubColumns.FORMAT_WIDTH - 8);
        }
        if (choice.size() >= 0) {
            brush.figures(Type.BODY, Token.TEXT2, ByteSize.text(choice.size()), columns.size(), middle);
        }
        brush.text(Type.CAPTION, choice.available() ? Token.TEXT2 : Token.WARN, pick.note(), columns.note(), middle,
                columns.right() - columns.note());
    }

    private static String format(Choice choice) {
        return choice.variant() == null ? choice.format().label() : choice.format().label() + ", " + choice.variant();
    }

    private void hit(Brush brush, HubModel model, Rectangle area) {
        int middle = area.y + area.height / 2;
        int right = area.width - 260;
        brush.icon(site.icon(), Token.TEXT2, HubColumns.BOX, middle);
        brush.lines(model.name(), about(model), HubColumns.NAME, middle, right - HubColumns.NAME);
        int x = right + 12;
        if (model.gated()) {
            x += brush.badge("lock", Messages.Hit_gated, Token.WARN, Token.T_WARN, x, middle) + 8;
        }
        if (Licence.nonCommercial(model.terms())) {
            brush.badge("nc", "NC", Token.WARN, Token.T_WARN, x, middle);
        }
        brush.action("copy", copyArea(area));
        brush.link(Messages.Hit_choose, chooseArea(brush, area).x, middle);
    }

    private static String about(HubModel model) {
        return Stream.of(model.author(), model.kind(), model.base(),
                model.downloads() < 0 ? null : NLS.bind(Messages.Hit_downloads, ByteSize.count(model.downloads())),
                model.likes() < 0 ? null : NLS.bind(Messages.Hit_likes, ByteSize.count(model.likes())))
                .filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    private static Rectangle copyArea(Rectangle area) {
        return Brush.actionArea(area.width - 16 - 80, area);
    }

    private static Rectangle chooseArea(Brush brush, Rectangle area) {
        return brush.linkArea(Messages.Hit_choose, area.width - 16, area);
    }

    @Override
    public List<Spot> spots(GC gc, HubRow row, Rectangle area) {
        if (!(row instanceof HubRow.Hit(HubModel model))) {
            return List.of();
        }
        return List.of(new Spot(copyArea(area), NLS.bind(site.copies(), model.source()), () -> copy.accept(model)),
                new Spot(chooseArea(brush(gc), area), Messages.Hit_chooseHint,
                        () -> choose.accept(model)));
    }

    @Override
    public String words(HubRow row) {
        return switch (row) {
        case HubRow.Hit hit -> hit.model().name() + ", " + about(hit.model())
                + (hit.model().gated() ? ", " + Messages.Hit_gated : "");
        case HubRow.Group group -> group.name();
        case HubRow.Pick pick -> String.join(", ", HubRow.file(pick.choice()), pick.choice().type().label(),
                pick.choice().base().label(), format(pick.choice()),
                pick.choice().size() < 0 ? Messages.Pick_noSize : ByteSize.text(pick.choice().size()),
                pick.note());
        };
    }

    @Override
    public String hint(HubRow row) {
        return row instanceof HubRow.Pick pick ? pick.note() : "";
    }
}

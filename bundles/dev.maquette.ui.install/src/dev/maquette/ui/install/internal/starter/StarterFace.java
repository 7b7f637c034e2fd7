// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.starter.StarterModel;
import dev.maquette.ui.install.internal.offer.Licence;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.rows.Spot;

/** Lines of starter models. */
final class StarterFace extends ColumnFace<StarterRow> {

    private static final int ROW = 48;
    private static final int BUTTON_WIDTH = 84;
    private static final int BUTTON_HEIGHT = 28;

    private final Consumer<StarterRow> install;

    StarterFace(Look look, Consumer<StarterRow> install) {
        super(look);
        this.install = install;
    }

    @Override
    public String id(StarterRow row) {
        return row.model().source();
    }

    @Override
    public int height(StarterRow row) {
        return ROW;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        StarterColumns columns = StarterColumns.of(area.width);
        brush.headed(Messages.Column_name, StarterColumns.NAME, area);
        if (columns.about() >= 0) {
            brush.headed(Messages.Column_about, columns.about(), area);
        }
        if (columns.type() >= 0) {
            brush.headed(Messages.Column_type, columns.type(), area);
        }
        if (columns.base() >= 0) {
            brush.headed(Messages.Column_base, columns.base(), area);
        }
        brush.headedRight(Messages.Column_size, columns.size(), area);
        if (columns.licence() >= 0) {
            brush.headed(Messages.Column_licence, columns.licence(), area);
        }
    }

    @Override
    protected void paint(Brush brush, StarterRow row, Rectangle area) {
        StarterColumns columns = StarterColumns.of(area.width);
        StarterModel model = row.model();
        int middle = area.y + area.height / 2;
        Rectangle tile = new Rectangle(12, area.y + 6, 36, 36);
        brush.fill(brush.stand().selected() ? Token.BG1 : Token.BG3, tile);
        brush.icon(ModelIcons.of(model.type()), Token.TEXT2, 22, middle);
        brush.lines(model.name(), needs(row), StarterColumns.NAME, middle, columns.nameWidth());
        if (columns.about() >= 0) {
            brush.text(Type.CAPTION, Token.TEXT2, model.description() == null ? "" : model.description(),
                    columns.about(), middle, columns.aboutWidth());
        }
        if (columns.type() >= 0) {
            brush.text(Type.BODY, Token.TEXT, model.type().label(), columns.type(), middle,
                    StarterColumns.TYPE_WIDTH - 8);
        }
        if (columns.base() >= 0) {
            brush.base(model.base(), columns.base(), middle);
        }
        brush.figures(Type.BODY, Token.TEXT2, size(row), columns.size(), middle);
        licence(brush, row, columns, middle);
        state(brush, row, columns, area);
    }

    /** What it needs, or that it needs no network. */
    private static String needs(StarterRow row) {
        if (row.model().source().startsWith("sample:")) {
            return Messages.Row_sample;
        }
        int count = row.needs().size();
        return count == 0 ? "" : NLS.bind(count == 1 ? Messages.Row_needs1 : Messages.Row_needs,
                ByteSize.count(count), String.join(", ", row.needs()));
    }

    private static String size(StarterRow row) {
        long bytes = row.installed() ? row.model().size() == null ? -1 : row.model().size() : row.bytes();
        return bytes < 0 ? "\u2013" : ByteSize.text(bytes);
    }

    private static void licence(Brush brush, StarterRow row, StarterColumns columns, int middle) {
        if (columns.licence() < 0) {
            if (row.nonCommercial()) {
                brush.icon("nc", Token.WARN, columns.mark(), middle);
            }
        } else if (row.nonCommercial()) {
            brush.badge("nc", Licence.nonCommercialWord(), Token.WARN, Token.T_WARN, columns.licence(), middle);
        } else {
            String note = row.model().licenceNote();
            brush.text(Type.CAPTION, note == null ? Token.TEXT3 : Token.TEXT2,
                    note == null ? Messages.Row_noLicence : note, columns.licence(), middle,
                    StarterColumns.LICENCE_WIDTH - 12);
        }
    }

    private static void state(Brush brush, StarterRow row, StarterColumns columns, Rectangle area) {
        int middle = area.y + area.height / 2;
        if (row.queued()) {
            word(brush, "queue", Messages.Row_queued, Token.ACCENT, columns, middle);
        } else if (row.installed()) {
            word(brush, "check", Messages.Row_installed, Token.OK, columns, middle);
        } else {
            Rectangle button = button(columns, area);
            brush.fill(brush.stand().over(button) ? Token.BG3 : Token.BG2, button);
            brush.outline(Token.CTL, button);
            int width = brush.linkWidth(Messages.Row_install);
            int x = button.x + (button.width - width - 24) / 2;
            brush.icon("add", Token.TEXT2, x, middle);
            brush.text(Type.BODY, Token.TEXT, Messages.Row_install, x + 24, middle, width + 2);
        }
    }

    private static void word(Brush brush, String icon, String word, Token token, StarterColumns columns, int middle) {
        int width = brush.look().painter().extent(brush.gc(), Type.CAPTION, word).x;
        brush.text(Type.CAPTION, token, word, columns.right() - width, middle, width + 2);
        brush.icon(icon, token, columns.right() - width - 20, middle);
    }

    private static Rectangle button(StarterColumns columns, Rectangle area) {
        return new Rectangle(columns.right() - BUTTON_WIDTH, area.y + (area.height - BUTTON_HEIGHT) / 2, BUTTON_WIDTH,
                BUTTON_HEIGHT);
    }

    @Override
    public List<Spot> spots(GC gc, StarterRow row, Rectangle area) {
        return row.installable() ? List.of(new Spot(button(StarterColumns.of(area.width), area),
                NLS.bind(Messages.Row_installHint, row.lacking().size()), () -> install.accept(row))) : List.of();
    }

    @Override
    public String words(StarterRow row) {
        StarterModel model = row.model();
        String state = row.queued() ? Messages.Row_queued : row.installed() ? Messages.Row_installed
                : Messages.Row_notInstalled;
        return String.join(", ", model.name(), model.type().label(), model.base().label(),
                row.bytes() < 0 ? "" : ByteSize.text(row.bytes()), needs(row),
                model.licenceNote() == null ? "" : model.licenceNote(), state);
    }

    @Override
    public String hint(StarterRow row) {
        return row.model().licenceNote() != null ? row.model().licenceNote()
                : String.valueOf(row.model().description());
    }
}

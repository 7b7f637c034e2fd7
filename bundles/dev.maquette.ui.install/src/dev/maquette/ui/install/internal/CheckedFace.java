// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.install.internal.offer.Licence;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.rows.Spot;

/** What each source is, as far as it is known, and what has to be done before it can be installed. */
final class CheckedFace extends ColumnFace<Checked> {

    /** What can be done about a source. */
    interface Actions {

        /** Opens a page in the browser. */
        void page(String address);

        /** Shows all that a source offers. */
        void choose(String source);
    }

    private static final int MOST_REASONS = 3;
    private static final int SIGN = 16;
    private static final int TEXT = 44;
    private static final int RESULT_WIDTH = 264;

    private final Actions actions;

    CheckedFace(Look look, Actions actions) {
        super(look);
        this.actions = actions;
    }

    @Override
    public String id(Checked row) {
        return row.source();
    }

    @Override
    public int height(Checked row) {
        return 44;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        brush.headed(Messages.Preview_what, TEXT, area);
        brush.headed(Messages.Preview_base, result(area) - 172, area);
        brush.headedRight(Messages.Preview_size, result(area) - 12, area);
        brush.headed(Messages.Preview_result, result(area), area);
    }

    private static int result(Rectangle area) {
        return area.width - 16 - Math.min(RESULT_WIDTH, area.width / 3);
    }

    @Override
    protected void paint(Brush brush, Checked row, Rectangle area) {
        int middle = area.y + area.height / 2;
        switch (row) {
        case Checked.Waiting waiting -> lines(brush, "clock", Token.TEXT3, area, waiting.source(),
                Route.isLocal(waiting.source()) ? Messages.Preview_checking : Messages.Preview_asking);
        case Checked.Refused refused -> refused(brush, refused, area);
        case Checked.Ready ready -> ready(brush, ready.outcome().model(), ready.outcome().identification(), area);
        case Checked.Offered offered -> offered(brush, offered, area, middle);
        }
        spots(brush, row, area).forEach(spot -> brush.link(word(row), spot.area().x, middle));
    }

    private void refused(Brush brush, Checked.Refused refused, Rectangle area) {
        int link = refused.page().isPresent() ? RESULT_WIDTH : 16;
        int middle = area.y + area.height / 2;
        brush.icon("error", Token.BAD, SIGN, middle);
        brush.lines(refused.source(), (refused.message() + " " + refused.remedy()).strip(), Token.BAD, TEXT, middle,
                area.width - TEXT - link);
    }

    private static void lines(Brush brush, String icon, Token tint, Rectangle area, String first, String second) {
        int middle = area.y + area.height / 2;
        brush.icon(icon, tint, SIGN, middle);
        brush.lines(first, second, TEXT, middle, result(area) - 184 - TEXT);
    }

    private static void facts(Brush brush, BaseModel base, long bytes, Rectangle area) {
        int middle = area.y + area.height / 2;
        brush.base(base, result(area) - 172, middle);
        if (bytes >= 0) {
            brush.figures(Type.BODY, Token.TEXT2, ByteSize.text(bytes), result(area) - 12, middle);
        }
    }

    private static void ready(Brush brush, ModelRecord model, Identification identification, Rectangle area) {
        boolean known = identification.status() == Identification.Status.IDENTIFIED;
        lines(brush, known ? "okc" : "help", known ? Token.OK : Token.WARN, area, model.name(),
                known ? kind(model) : identification.reason());
        facts(brush, model.base(), model.fileSize(), area);
        brush.text(Type.CAPTION, Token.TEXT2, reasons(identification), result(area), area.y + area.height / 2,
                area.width - 16 - result(area));
    }

    private static void offered(Brush brush, Checked.Offered row, Rectangle area, int middle) {
        Offer offer = row.found().offer();
        Choice first = offer.choices().getFirst();
        lines(brush, icon(row), Token.TEXT2, area, offer.title(), second(row));
        facts(brush, first.base(), Wanted.of(preferred(offer)).bytes(), area);
        if (offer.gate() != null) {
            brush.badge("lock", Messages.Preview_gate, Token.WARN, Token.T_WARN, result(area), middle);
        } else if (Licence.nonCommercial(offer.terms())) {
            brush.badge("nc", Licence.nonCommercialWord(), Token.WARN,
                    Token.T_WARN, result(area), middle);
        } else {
            brush.text(Type.CAPTION, Token.TEXT2, Licence.name(offer.terms()), result(area), middle, 150);
        }
    }

    private static String icon(Checked.Offered row) {
        return switch (Route.of(row.source())) {
        case HUGGING_FACE -> "hf";
        case CIVITAI -> "civitai";
        default -> "globe";
        };
    }

    private static String second(Checked.Offered row) {
        int count = row.found().offer().choices().size();
        int preferred = preferred(row.found().offer()).size();
        return row.found().installer() + " \u00b7 " + row.source() + (count < 2 ? ""
                : " \u00b7 " + NLS.bind(Messages.Preview_several, ByteSize.count(preferred), ByteSize.count(count)));
    }

    private static List<Choice> preferred(Offer offer) {
        return offer.choices().stream().filter(Choice::preferred).toList();
    }

    private static String word(Checked row) {
        return row instanceof Checked.Offered offered && offered.found().offer().gate() == null
                ? Messages.Preview_choose : Messages.Preview_page;
    }

    @Override
    public List<Spot> spots(GC gc, Checked row, Rectangle area) {
        return spots(brush(gc), row, area);
    }

    private List<Spot> spots(Brush brush, Checked row, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        Rectangle place = brush.linkArea(word(row), area.width - 16, area);
        if (row instanceof Checked.Offered offered && offered.found().offer().gate() == null) {
            if (offered.found().offer().choices().size() > 1) {
                spots.add(new Spot(place, Messages.Preview_chooseHint, () -> actions.choose(row.source())));
            }
        } else {
            row.page().ifPresent(page -> spots.add(new Spot(place, page, () -> actions.page(page))));
        }
        return spots;
    }

    @Override
    public String words(Checked row) {
        return switch (row) {
        case Checked.Waiting waiting -> NLS.bind(Messages.Preview_waiting, waiting.source());
        case Checked.Ready ready -> ready.outcome().model().name() + ", " + kind(ready.outcome().model());
        case Checked.Offered offered -> String.join(", ", offered.found().offer().title(), second(offered),
                Licence.title(offered.found().offer().terms()),
                offered.found().offer().gate() == null ? "" : offered.found().offer().gate());
        case Checked.Refused refused -> refused.message() + " " + refused.remedy();
        };
    }

    @Override
    public String hint(Checked row) {
        return switch (row) {
        case Checked.Refused refused -> (refused.message() + " " + refused.remedy()).strip();
        case Checked.Offered offered when offered.found().offer().gate() != null -> offered.found().offer().gate();
        default -> "";
        };
    }

    private static String kind(ModelRecord model) {
        return NLS.bind(Messages.Preview_kind, new Object[]{model.type().label(), model.base().label(),
                model.format().label()});
    }

    private static String reasons(Identification identification) {
        String held = identification.evidence().stream().filter(Evidence::held).limit(MOST_REASONS).map(Evidence::name)
                .collect(Collectors.joining(", "));
        return held.isEmpty() ? "" : NLS.bind(Messages.Preview_because, held);
    }
}

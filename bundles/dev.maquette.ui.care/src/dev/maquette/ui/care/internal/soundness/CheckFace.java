// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Severity;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.rows.Spot;

/** The rows of findings: how much one matters, what is the case and what to do, and what leads there. */
final class CheckFace extends ColumnFace<Finding> {

    private static final int ROW = 44;
    private static final int TEXT = 120;
    private static final int GAP = 12;
    /** A narrower row keeps its room for words; Enter and the menu lead on as well. */
    private static final int LEAST_WIDTH = 560;

    private final Consumer<Finding> go;

    /** @param go leads to where something can be done */
    CheckFace(Look look, Consumer<Finding> go) {
        super(look);
        this.go = go;
    }

    @Override
    public String id(Finding row) {
        return row.kind() + "\n" + row.subject() + "\n" + row.key() + "\n" + row.text() + "\n" + row.remedy();
    }

    @Override
    public int height(Finding row) {
        return ROW;
    }

    private static int right(Rectangle area) {
        return area.width - 16;
    }

    private static Optional<Way> link(Finding row, Rectangle area) {
        return area.width < LEAST_WIDTH ? Optional.empty() : Way.of(row);
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        brush.headed(Messages.Column_severity, MARK, area);
        brush.headed(Messages.Column_finding, TEXT, area);
    }

    @Override
    protected void paint(Brush brush, Finding row, Rectangle area) {
        int middle = area.y + area.height / 2;
        boolean problem = row.severity() == Severity.PROBLEM;
        brush.badge(problem ? "error" : "info", CheckWords.severity(row), problem ? Token.BAD : Token.SLATE,
                problem ? Token.T_BAD : Token.T_SLATE, MARK, middle);
        int end = right(area);
        Optional<Way> way = link(row, area);
        if (way.isPresent()) {
            int left = brush.linkArea(way.get().words(), end, area).x;
            brush.link(way.get().words(), left, middle);
            end = left - GAP;
        }
        brush.lines(CheckWords.text(row), CheckWords.remedy(row), TEXT, middle, end - TEXT);
    }

    @Override
    public List<Spot> spots(GC gc, Finding row, Rectangle area) {
        return link(row, area).map(way -> new Spot(brush(gc).linkArea(way.words(), right(area), area), way.words(),
                () -> go.accept(row))).stream().toList();
    }

    @Override
    public String words(Finding row) {
        return CheckWords.spoken(row);
    }

    @Override
    public String hint(Finding row) {
        return CheckWords.hint(row);
    }
}

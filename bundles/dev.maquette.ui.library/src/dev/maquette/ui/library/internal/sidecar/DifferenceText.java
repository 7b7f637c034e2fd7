// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.neighbour.LineDifference;
import dev.maquette.api.neighbour.LineDifference.Line;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** Shows what would change in a text, line by line; it can be read and copied with the keyboard. */
final class DifferenceText extends Composite {

    private static final int AROUND = 3;

    private final Look look;
    private final StyledText text;
    private Runnable shown = () -> {
        // nothing is shown yet
    };

    /** @param name for assistive technology */
    DifferenceText(Composite parent, Look look, String name) {
        super(parent, SWT.NONE);
        this.look = look;
        FillLayout layout = new FillLayout();
        layout.marginHeight = 1;
        layout.marginWidth = 1;
        setLayout(layout);
        Styles.set(this, "mq-line");
        text = new StyledText(this, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(8, 6, 8, 6);
        text.setLineSpacing(2);
        text.setFont(look.font(Type.MONO));
        Styles.set(text, "mq-field");
        text.getAccessible().addAccessibleListener(new Named(name));
        text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        look.onChange(text, () -> shown.run());
    }

    /**
     * Shows what is different.
     *
     * @param note a line to be read after it; may be empty
     */
    void show(String before, String after, String note) {
        shown = () -> lines(LineDifference.parts(before, after, AROUND), note);
        shown.run();
    }

    /** Shows words instead. */
    void say(String words) {
        shown = () -> {
            text.setWordWrap(true);
            text.setText(words);
            text.setStyleRange(new StyleRange(0, words.length(), look.colour(Token.TEXT2), null));
        };
        shown.run();
    }

    /** What it shows. */
    String text() {
        return text.getText();
    }

    private void lines(List<List<Line>> parts, String note) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        List<Token> grounds = new ArrayList<>();
        for (List<Line> part : parts) {
            if (!all.isEmpty()) {
                add("  \u22ef", Token.TEXT3, null, all, ranges, grounds);
            }
            for (Line line : part) {
                switch (line.kind()) {
                case SAME -> add("  " + line.text(), Token.TEXT2, null, all, ranges, grounds);
                case REMOVED -> add("\u2212 " + line.text(), Token.TEXT, Token.T_BAD, all, ranges, grounds);
                case ADDED -> add("+ " + line.text(), Token.TEXT, Token.T_OK, all, ranges, grounds);
                }
            }
        }
        if (!note.isEmpty()) {
            add("", Token.TEXT3, null, all, ranges, grounds);
            add("  " + note, Token.TEXT2, null, all, ranges, grounds);
        }
        text.setWordWrap(false);
        text.setText(all.toString());
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (int i = 0; i < grounds.size(); i++) {
            if (grounds.get(i) != null) {
                text.setLineBackground(i, 1, look.colour(grounds.get(i)));
            }
        }
    }

    private void add(String line, Token ink, Token ground, StringBuilder all, List<StyleRange> ranges,
            List<Token> grounds) {
        all.append(all.isEmpty() ? "" : "\n");
        ranges.add(new StyleRange(all.length(), line.length(), look.colour(ink), null));
        all.append(line);
        grounds.add(ground);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** Facts in a frame, one below the other: in three columns where there is room, else on two lines each. */
final class FactTable extends Composite {

    /** From this width on there are columns. */
    private static final int ROOMY = 520;
    private static final int GAP = 12;
    /** Between a line and the text below it. */
    private static final int ABOVE = 6;
    /** Between a text and the line below it. */
    private static final int BELOW = 6;

    /**
     * A fact.
     *
     * @param name what it means
     * @param place where it was looked for, or why
     * @param exact whether the place is to be read letter by letter
     * @param found what is there
     */
    record Fact(String icon, Token tint, String name, String place, boolean exact, String found) {
    }

    private final Look look;
    private final boolean roomy;
    private final List<Label> icons = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    /** @param width of the table when it is made; a much other one wants another table */
    FactTable(Composite parent, Look look, int width) {
        super(parent, SWT.NONE);
        this.look = look;
        this.roomy = isRoomy(width);
        GridLayout layout = new GridLayout(roomy ? 4 : 2, false);
        layout.marginWidth = GAP;
        layout.marginHeight = 0;
        layout.marginBottom = BELOW;
        layout.horizontalSpacing = GAP;
        layout.verticalSpacing = BELOW;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(this, "mq-page");
        addPaintListener(e -> paint(e.gc));
        look.onChange(this, this::redraw);
        fit(width);
    }

    static boolean isRoomy(int width) {
        return width >= ROOMY;
    }

    /** Headings of the columns, where there are columns. */
    FactTable headed(String name, String place, String found) {
        if (roomy) {
            Label corner = new Label(this, SWT.NONE);
            corner.setLayoutData(new GridData(16, SWT.DEFAULT));
            Styles.set(corner, "mq-page");
            names.add(cell(name, Type.CAPTION, "mq-text2", SWT.LEFT));
            cell(place, Type.CAPTION, "mq-text2", SWT.LEFT);
            values.add(cell(found, Type.CAPTION, "mq-text2", SWT.RIGHT));
        }
        return this;
    }

    /** One more fact. */
    void add(Fact fact) {
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(look.icon(fact.icon(), fact.tint(), 16));
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
        data.verticalIndent = ABOVE + 2; // its middle is that of the first line
        icon.setLayoutData(data);
        Styles.set(icon, "mq-page");
        icons.add(icon);
        if (roomy) {
            names.add(cell(fact.name(), Type.BODY, "mq-page", SWT.LEFT));
            cell(fact.place(), fact.exact() ? Type.MONO : Type.CAPTION, "mq-text2", SWT.LEFT);
            values.add(cell(fact.found(), Type.CAPTION, "mq-page", SWT.RIGHT));
        } else {
            stacked(fact);
        }
    }

    private void stacked(Fact fact) {
        Composite both = Grids.part(this, 1, 0, 0);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = ABOVE;
        both.setLayoutData(data);
        Words.add(both, look, fact.name(), Type.BODY, "mq-page", 1);
        Words.add(both, look, fact.found().isEmpty() ? fact.place() : fact.place() + " \u00b7 " + fact.found(),
                Type.CAPTION, "mq-text2", 1);
    }

    private Label cell(String words, Type type, String style, int align) {
        Label label = new Label(this, SWT.WRAP | align);
        label.setText(words.replace("&", "&&"));
        label.setFont(look.font(type));
        Styles.set(label, style);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 60; // a grid makes it as wide as its column is, and then as high as it has to be
        data.verticalIndent = ABOVE;
        label.setLayoutData(data);
        return label;
    }

    /** Shares the width among the columns. */
    void fit(int width) {
        names.forEach(label -> narrow(label, width * 3 / 10));
        values.forEach(label -> narrow(label, width * 2 / 10));
    }

    private static void narrow(Label label, int width) {
        GridData data = (GridData) label.getLayoutData();
        data.grabExcessHorizontalSpace = false;
        data.widthHint = width;
    }

    /** The frame, and a line above each fact but one at the very top. */
    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.LINE));
        icons.stream().mapToInt(icon -> icon.getBounds().y - ABOVE - 3).filter(y -> y > 0)
                .forEach(y -> gc.fillRectangle(1, y, getClientArea().width - 2, 1));
        look.painter().outline(gc, look.colour(Token.LINE), getClientArea(), 6);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/**
 * An input for a number with an arrow up and one down. While what is typed is no right number its border says so; when
 * the focus leaves, the nearest right number takes its place.
 */
public final class NumberField extends Composite {

    private static final int WIDTH = 88;
    private static final int HEIGHT = 28;
    private static final int ARROWS = 20;
    private static final int PAGE = 10;

    private final Look look;
    private final double least;
    private final double most;
    private final BigDecimal step;
    private final DoublePredicate right;
    private final Consumer<OptionalDouble> typed;
    private final Text text;
    private double value;
    private boolean wrong;
    private boolean showing;

    /**
     * @param name of what it sets, for assistive technology
     * @param least the smallest that can be typed
     * @param most the largest
     * @param step of the arrows; as many digits behind the point as it has are always shown
     * @param right what within these is a right number
     * @param typed told each right number that the user types, and nothing while there is none
     */
    public NumberField(Composite parent, Look look, String name, double least, double most, double step,
            DoublePredicate right, Consumer<OptionalDouble> typed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.least = least;
        this.most = most;
        this.step = BigDecimal.valueOf(step).stripTrailingZeros();
        this.right = right;
        this.typed = typed;
        Styles.set(this, FieldStyle.LINE.cssClass());
        GridLayout layout = new GridLayout();
        layout.marginHeight = 3;
        layout.marginWidth = 0;
        layout.marginLeft = 8;
        layout.marginRight = ARROWS + 4;
        setLayout(layout);
        text = new Text(this, SWT.SINGLE);
        text.setFont(look.font(Type.BODY));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        Styles.set(text, FieldStyle.LINE.cssClass());
        describe(name);
        listen();
    }

    private void listen() {
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        text.addListener(SWT.Modify, e -> modified());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusIn, e -> redraw());
        text.addListener(SWT.FocusOut, e -> settle());
        look.onChange(this, this::redraw);
    }

    /** Shows a number that the user did not type; one that is being typed in another spelling stays as it is. */
    public void show(double next) {
        value = next;
        if (text.isFocusControl() && number().equals(OptionalDouble.of(next))) {
            return;
        }
        showing = true;
        text.setText(spell(next));
        showing = false;
        mark(false);
    }

    /** The native input in it. */
    public Text text() {
        return text;
    }

    /** Whether what is typed is no right number. */
    public boolean isWrong() {
        return wrong;
    }

    private String spell(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.setScale(Math.max(0, Math.max(exact.scale(), step.scale())), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private OptionalDouble number() {
        try {
            double told = new BigDecimal(text.getText().strip().replace(',', '.')).doubleValue();
            return Double.isFinite(told) ? OptionalDouble.of(told) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty(); // not typed to its end
        }
    }

    private boolean isRight(double number) {
        return number >= least && number <= most && right.test(number);
    }

    private void modified() {
        if (!showing) {
            OptionalDouble told = number();
            mark(told.isEmpty() || !isRight(told.getAsDouble()));
            if (!wrong) {
                value = told.getAsDouble();
            }
            typed.accept(wrong ? OptionalDouble.empty() : told);
        }
    }

    private void mark(boolean isWrong) {
        wrong = isWrong;
        redraw();
    }

    private void settle() {
        if (wrong) {
            become(number().orElse(value));
        } else {
            show(value);
        }
        redraw();
    }

    private void key(Event e) {
        switch (e.keyCode) {
        case SWT.ARROW_UP -> step(e, 1);
        case SWT.ARROW_DOWN -> step(e, -1);
        case SWT.PAGE_UP -> step(e, PAGE);
        case SWT.PAGE_DOWN -> step(e, -PAGE);
        case SWT.ESC -> giveUp(e);
        default -> e.doit = true;
        }
    }

    /** What is typed was no number: back to the last that was. */
    private void giveUp(Event e) {
        if (wrong) {
            e.doit = false;
            become(value);
        }
    }

    private void step(Event e, int steps) {
        e.doit = false;
        become(BigDecimal.valueOf(number().orElse(value)).add(step.multiply(BigDecimal.valueOf(steps)))
                .doubleValue());
    }

    private void down(MouseEvent e) {
        text.setFocus();
        if (e.button == 1 && e.x >= getClientArea().width - ARROWS) {
            step(new Event(), e.y < getClientArea().height / 2 ? 1 : -1);
        }
    }

    /** Takes the right number that is nearest, and tells it. */
    private void become(double wanted) {
        double within = Math.clamp(wanted, least, most);
        double next = isRight(within) ? within : BigDecimal.valueOf(within).divide(step, 0, RoundingMode.HALF_UP)
                .multiply(step).doubleValue();
        value = next;
        showing = true;
        text.setText(spell(next));
        text.selectAll();
        showing = false;
        mark(false);
        typed.accept(OptionalDouble.of(next));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? WIDTH : wHint, HEIGHT);
    }

    /** While it is disabled the number is painted in grey: the input's own colours come from the style sheets. */
    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        text.setVisible(enabled);
        redraw();
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        look.painter().fill(gc, look.colour(Token.BG2), all, 4);
        int line = all.width - ARROWS - 1;
        gc.setBackground(look.colour(Token.LINE));
        gc.fillRectangle(line, 1, 1, all.height - 2);
        if (!isEnabled()) {
            look.painter().text(gc, Type.BODY, look.colour(Token.TEXT3), text.getText(), 10, all.height / 2, line - 12);
        }
        Token arrows = isEnabled() ? Token.TEXT2 : Token.OFF;
        gc.drawImage(look.icon("up", arrows, 10), line + 6, all.height / 2 - 11);
        gc.drawImage(look.icon("down", arrows, 10), line + 6, all.height / 2 + 1);
        boolean focus = text.isFocusControl();
        Token token = wrong ? Token.BAD : focus ? Token.ACCENT : isEnabled() ? Token.CTL : Token.LINE;
        look.painter().outline(gc, look.colour(token), all, 4);
        if (focus || wrong) {
            look.painter().outline(gc, look.colour(token), new Rectangle(1, 1, all.width - 2, all.height - 2), 3);
        }
    }

    private void describe(String name) {
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
        text.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_SPINBUTTON;
            }
        });
    }
}

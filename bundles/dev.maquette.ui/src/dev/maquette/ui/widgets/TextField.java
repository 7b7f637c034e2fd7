// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A text input with an icon before it and the key that leads to it behind it, both optional. */
public final class TextField extends Composite {

    private final Look look;
    private final FieldStyle style;
    private final String icon;
    private final String key;
    private final Text text;
    private final TextHistory history;
    private boolean wrong;

    /** An input without icon and key. */
    public TextField(Composite parent, Look look, FieldStyle style) {
        this(parent, look, style, "", "");
    }

    /**
     * @param icon name of an icon, or an empty string
     * @param key such as {@code Ctrl+F}, shown while the field is empty, or an empty string
     */
    public TextField(Composite parent, Look look, FieldStyle style, String icon, String key) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.style = style;
        this.icon = icon;
        this.key = key;
        Styles.set(this, style.cssClass());
        GridLayout layout = new GridLayout();
        layout.marginHeight = style.severalLines() ? 6 : 4;
        layout.marginWidth = 0;
        layout.marginLeft = icon.isEmpty() ? 8 : 32;
        setLayout(layout);
        text = new Text(this, style.swt());
        text.setFont(look.font(style.type()));
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(text, style.cssClass());
        history = new TextHistory(text);
        listen();
    }

    /** GTK makes a line of a large font too low for its descenders. */
    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Point size = super.computeSize(wHint, hHint, changed);
        if (style == FieldStyle.TITLE && hHint == SWT.DEFAULT) {
            GC gc = new GC(this);
            size.y = Math.max(size.y, look.painter().extent(gc, style.type(), "Ag").y + 12);
            gc.dispose();
        }
        return size;
    }

    private void listen() {
        addPaintListener(this::paint);
        addMouseListener(MouseListener.mouseDownAdapter(e -> text.setFocus()));
        text.addListener(SWT.FocusIn, e -> redraw());
        text.addListener(SWT.FocusOut, e -> redraw());
        text.addListener(SWT.Modify, e -> keepRoomForKey());
        if (style.severalLines()) {
            text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                    || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        look.onChange(this, this::redraw);
        keepRoomForKey();
    }

    private void keepRoomForKey() {
        int right = key.isEmpty() || !text.getText().isEmpty() ? 8 : 16 + 7 * key.length();
        GridLayout layout = (GridLayout) getLayout();
        if (layout.marginRight != right) {
            layout.marginRight = right;
            layout();
        }
        redraw();
    }

    /** The native input in it. */
    public Text text() {
        return text;
    }

    /** Puts in a text that the user did not type; it cannot be taken back by typing's undo. */
    public void replace(String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
        history.forget();
    }

    /** Draws its border as wrong or as usual. */
    public void mark(boolean isWrong) {
        wrong = isWrong;
        redraw();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private void paint(PaintEvent e) {
        Rectangle all = getClientArea();
        e.gc.setBackground(getParent().getBackground());
        e.gc.fillRectangle(all);
        look.painter().fill(e.gc, look.colour(style.ground()), all, 4);
        border(e.gc, all);
        int middle = all.height / 2;
        if (!icon.isEmpty()) {
            e.gc.drawImage(look.icon(icon, Token.TEXT2, 16), 9, middle - 8);
        }
        if (!key.isEmpty() && text.getText().isEmpty()) {
            int width = look.painter().badgeWidth(e.gc, key, false);
            look.painter().outlineBadge(e.gc, key, look.colour(Token.TEXT2), look.colour(Token.LINE),
                    all.width - width - 6, middle);
        }
    }

    private void border(GC gc, Rectangle all) {
        boolean focus = text.isFocusControl();
        if (style == FieldStyle.TITLE && !focus && !wrong) {
            return;
        }
        Token token = wrong ? Token.BAD : focus ? Token.ACCENT : Token.CTL;
        look.painter().outline(gc, look.colour(token), all, 4);
        if (focus || wrong) {
            look.painter().outline(gc, look.colour(token),
                    new Rectangle(all.x + 1, all.y + 1, all.width - 2, all.height - 2), 3);
        }
    }
}

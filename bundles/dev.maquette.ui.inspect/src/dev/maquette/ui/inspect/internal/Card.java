// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** A few lines that belong together, on a ground of their own: a title, perhaps a badge, and what there is to say. */
public final class Card extends Composite {

    private static final int PADDING = 16;
    /** Room for the names of values. */
    private static final int NAMES = 56;

    private final Look look;
    private Composite values;

    /** A card as wide as its column. */
    public Card(Composite parent, Look look, Type type, String title) {
        this(parent, look, type, title, Optional.empty());
    }

    /** A card with a badge beside its title. */
    public Card(Composite parent, Look look, Type type, String title, Optional<Mark> mark) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = PADDING;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 4;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(this, "mq-message");
        addPaintListener(e -> paint(e.gc));
        look.onChange(this, this::redraw);
        Label heading = label(title, type, "mq-message", mark.isPresent() ? 1 : 2);
        ((GridData) heading.getLayoutData()).verticalAlignment = SWT.CENTER;
        mark.ifPresent(shown -> new Badge(this, look, shown)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false)));
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        look.painter().fill(gc, look.colour(Token.BG2), all, 6);
        look.painter().outline(gc, look.colour(Token.LINE), all, 6);
    }

    /** One more paragraph. */
    public void text(String words) {
        label(words, Type.CAPTION, "mq-message-text", 2);
    }

    /** One more value with its name beside it; the values of a card stand below each other. */
    public void value(String name, String value) {
        pair(name, value, 2);
    }

    /** One more value that is too long to be read, and can be copied. */
    public void code(String name, String value, String copy) {
        int end = value.length() - 6;
        pair(name, end < 12 ? value : value.substring(0, 8) + "\u2026" + value.substring(end), 1)
                .setToolTipText(value);
        new ActionButton(values, look, ButtonStyle.FLAT, 20).show("copy", "").hint(copy).onPress(() -> {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[]{value}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private Label pair(String name, String value, int columns) {
        if (values == null) {
            values = new Composite(this, SWT.NONE);
            GridLayout layout = new GridLayout(3, false);
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            layout.verticalSpacing = 4;
            values.setLayout(layout);
            values.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
            Styles.set(values, "mq-message");
        }
        Label label = Words.add(values, look, name, Type.CAPTION, "mq-message-text", 1);
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
        narrow.widthHint = NAMES;
        label.setLayoutData(narrow);
        return Words.add(values, look, value, Type.MONO, "mq-message", columns);
    }

    /** One more thing that can be done, on a line of its own. */
    public ActionButton button(String icon, String words, Runnable action) {
        return button(icon, words, action, 2);
    }

    /** A decision and what can be done about it, on one line, and below it what else there is to know. */
    public void decision(String words, String below, String verb, String hint, Runnable action) {
        Label name = label(words, Type.BODY, "mq-message", 1);
        ((GridData) name.getLayoutData()).verticalAlignment = SWT.CENTER;
        ActionButton button = button("", verb, action, 1).hint(hint);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        text(below);
    }

    private ActionButton button(String icon, String words, Runnable action, int columns) {
        ActionButton button = new ActionButton(this, look, ButtonStyle.NORMAL).show(icon, words).onPress(action);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false, columns, 1);
        data.verticalIndent = 4;
        button.setLayoutData(data);
        return button;
    }

    private Label label(String words, Type type, String style, int columns) {
        return Words.add(this, look, words, type, style, columns);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** Something worth knowing that stays: an edge, an icon, a sentence. */
final class Note extends Composite {

    private static final int EDGE = 3;
    private static final int RADIUS = 6;

    private final Look look;
    private final Label icon;
    private final Label words;

    Note(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        Styles.set(this, "mq-message");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        icon = new Label(this, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Styles.set(icon, "mq-message");
        words = new Label(this, SWT.WRAP);
        words.setFont(look.font(Type.CAPTION));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        words.setLayoutData(data);
        Styles.set(words, "mq-message-text");
        addPaintListener(e -> paint(e.gc));
        look.onChange(this, this::paintIcon);
        paintIcon();
    }

    void show(String sentence) {
        words.setText(sentence);
    }

    String words() {
        return words.getText();
    }

    private void paintIcon() {
        icon.setImage(look.icon("info", Token.ACCENT, 16));
        redraw();
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        look.painter().fill(gc, look.colour(Token.ACCENT), all, RADIUS);
        gc.setClipping(EDGE, 0, all.width - EDGE, all.height);
        look.painter().fill(gc, look.colour(Token.BG2), all, RADIUS);
        look.painter().outline(gc, look.colour(Token.LINE), all, RADIUS);
    }
}

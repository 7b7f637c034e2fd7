// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.TickBox;

/** The box that says whether something is set, its name, and below it a few words in grey. */
final class SettingBox extends TickBox {

    private static final int HEIGHT = 40;
    private static final int FIRST = 14;
    private static final int SECOND = 32;
    private static final int TEXT = Painter.BOX + 12;

    private final String name;
    private final String hint;
    private final Consumer<Boolean> toggled;

    /** @param toggled told whether the user wants it set */
    SettingBox(Composite parent, Look look, String name, String hint, Consumer<Boolean> toggled) {
        super(parent, look, name);
        this.name = name;
        this.hint = hint;
        this.toggled = toggled;
    }

    @Override
    protected void pressed() {
        toggled.accept(!isOn());
    }

    @Override
    protected String spokenText() {
        return hint;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 160 : wHint, HEIGHT);
    }

    @Override
    protected int middle(Rectangle all) {
        return FIRST;
    }

    @Override
    protected void paintBeside(GC gc, Rectangle all) {
        int room = all.width - TEXT;
        look().painter().text(gc, Type.BODY, look().colour(isOn() ? Token.TEXT : Token.TEXT2), name, TEXT, FIRST, room);
        look().painter().text(gc, Type.CAPTION, look().colour(Token.TEXT3), hint, TEXT, SECOND, room);
    }
}

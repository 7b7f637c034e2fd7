// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

import dev.maquette.api.model.BaseModel;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/**
 * The colours of cells: the swatch of their base, thinned with the ground of the part until text can be read on it. In
 * a theme whose text is light the swatch is thinned more, since it is as light as the text.
 */
final class CellColours {

    /** Stands for models of several bases. */
    private static final BaseModel ANY = new BaseModel("any");
    /** Parts of a hundred that the swatch has. */
    private static final int UNDER_DARK_TEXT = 62;
    private static final int UNDER_LIGHT_TEXT = 46;

    private final Look look;
    private final Map<BaseModel, Color> cells = new HashMap<>();

    CellColours(Look look) {
        this.look = look;
    }

    /** The theme has changed. */
    void forget() {
        cells.clear();
    }

    /** Of what is drawn without parts. */
    Color cell(Node node) {
        return cells.computeIfAbsent(base(node), base -> new Color(thinned(look.base(base).swatch().getRGB(),
                look.colour(Token.BG1).getRGB(), look.colour(Token.TEXT).getRGB())));
    }

    /** Of a group: its ground, and the name on it. */
    BaseColours group(Node node) {
        return look.base(base(node));
    }

    private static BaseModel base(Node node) {
        return node.base() == null ? ANY : node.base();
    }

    /** The colour under a text. */
    static RGB thinned(RGB swatch, RGB ground, RGB text) {
        int share = text.red + text.green + text.blue > ground.red + ground.green + ground.blue ? UNDER_LIGHT_TEXT
                : UNDER_DARK_TEXT;
        return new RGB(mixed(swatch.red, ground.red, share), mixed(swatch.green, ground.green, share),
                mixed(swatch.blue, ground.blue, share));
    }

    private static int mixed(int one, int other, int share) {
        return (one * share + other * (100 - share)) / 100;
    }
}

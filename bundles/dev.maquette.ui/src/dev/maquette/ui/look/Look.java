// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;

import dev.maquette.api.model.BaseModel;

/**
 * The colours, fonts and icons of one display in its current theme. Belongs to the display's thread. What it hands out
 * is owned by it and lives as long as the display; after {@link #refresh()} the new theme's is to be asked for.
 */
public final class Look {

    /** Bases of strangers take the colours of one of these, always the same for the same word. */
    private static final List<String> HUES = List.of("sd-1", "sd-2", "sd-3", "sdxl", "sdxl-refiner", "flux", "flux2",
            "cogview4", "z-image", "ernie-image", "ideogram-4", "qwen-image", "anima", "krea-2", "wan");

    private final Display display;
    private final Palette palette;
    private final Typography typography;
    private final Icons icons;
    private final Painter painter;
    private final Map<String, Color> colours = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** The look of a display whose colours a theme answers. */
    public Look(Display display, Palette palette) {
        this.display = display;
        this.palette = palette;
        this.typography = new Typography(display, new FontFiles());
        this.icons = new Icons(display);
        this.painter = new Painter(this);
    }

    /** The display all of this is for. */
    public Display display() {
        return display;
    }

    /** Draws text, badges and boxes in this look. */
    public Painter painter() {
        return painter;
    }

    /** A colour of the current theme. */
    public Color colour(Token token) {
        return colour(token.word());
    }

    /** The colours of a base's badge; a base nobody knows gets a hue of its own. */
    public BaseColours base(BaseModel base) {
        String word = known(base.id());
        return new BaseColours(colour("base-" + word + "-text"), colour("base-" + word + "-ground"),
                colour("base-" + word + "-swatch"));
    }

    /** The font of a kind of text. */
    public Font font(Type type) {
        return typography.font(type);
    }

    /** Whether the fonts that come with Maquette take the place of the system's. */
    public boolean bringsFonts() {
        return typography.fallback();
    }

    /** An icon of the set, square, {@code size} points wide. */
    public Image icon(String name, Token token, int size) {
        return icons.icon(name, colour(token).getRGB(), size);
    }

    /** The theme has changed: forgets its colours and tells those that paint. */
    public void refresh() {
        colours.clear();
        painter.forget();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Runs the action after each change of theme for as long as the control lives. */
    public void onChange(Control control, Runnable action) {
        listeners.add(action);
        control.addDisposeListener(e -> listeners.remove(action));
    }

    /** Runs the action after each change of theme for as long as the item of a menu or tool bar lives. */
    public void onChange(Item item, Runnable action) {
        listeners.add(action);
        item.addDisposeListener(e -> listeners.remove(action));
    }

    private String known(String base) {
        boolean own = palette.rgb("base-" + base + "-text") != null;
        return own ? base : HUES.get(Math.floorMod(base.hashCode(), HUES.size()));
    }

    private Color colour(String word) {
        return colours.computeIfAbsent(word, w -> new Color(existing(w)));
    }

    private RGB existing(String word) {
        RGB rgb = palette.rgb(word);
        if (rgb == null) {
            throw new IllegalStateException("The theme defines no colour " + word);
        }
        return rgb;
    }
}

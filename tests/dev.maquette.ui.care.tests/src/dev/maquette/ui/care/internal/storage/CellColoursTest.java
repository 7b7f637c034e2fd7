// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.ui.look.Token;

class CellColoursTest {

    private static final List<String> BASES = List.of("any", "sd-1", "sd-2", "sd-3", "sdxl", "sdxl-refiner", "flux",
            "flux2", "cogview4", "z-image", "ernie-image", "ideogram-4", "qwen-image", "anima", "krea-2", "wan",
            "external", "unknown");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textCanBeReadOnEachCell(String theme) {
        var colours = new Palettes(theme);
        var text = colours.rgb(Token.TEXT.word());
        for (var base : BASES) {
            var cell = CellColours.thinned(colours.rgb("base-" + base + "-swatch"), colours.rgb(Token.BG1.word()),
                    text);
            double contrast = contrast(text, cell);
            assertTrue(contrast >= 4.5, base + " in " + theme + ": " + contrast);
        }
    }

    private static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** As WCAG 2.2 defines it. */
    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255d;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;

import dev.maquette.ui.look.Palette;
import dev.maquette.ui.look.Token;

/** The colours of the themes, as their style sheets have them. */
final class Palettes implements Palette {

    private static final Pattern DEFINITION =
            Pattern.compile("ColorDefinition#dev-maquette-([\\w-]+) \\{ color: #([0-9A-F]{6});");

    private Map<String, RGB> colours;

    Palettes(String theme) {
        become(theme);
    }

    void become(String theme) {
        try (var file = Token.class.getResourceAsStream("/css/" + theme + ".css")) {
            colours = new HashMap<>();
            var found = DEFINITION.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                int rgb = Integer.parseInt(found.group(2), 16);
                colours.put(found.group(1), new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public RGB rgb(String word) {
        return colours.get(word);
    }
}

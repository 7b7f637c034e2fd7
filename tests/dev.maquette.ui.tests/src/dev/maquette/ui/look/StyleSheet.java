// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;

/** The colours a theme's style sheet defines. */
final class StyleSheet {

    private static final Pattern DEFINITION = Pattern
            .compile("ColorDefinition#dev-maquette-([\\w-]+) \\{ color: #([0-9A-F]{6});");

    private final Map<String, RGB> colours = new TreeMap<>();

    static StyleSheet of(String theme) {
        try (InputStream file = Token.class.getResourceAsStream("/css/" + theme + ".css")) {
            StyleSheet sheet = new StyleSheet();
            Matcher found = DEFINITION.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                int rgb = Integer.parseInt(found.group(2), 16);
                sheet.colours.put(found.group(1), new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            }
            return sheet;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<String> words(String pattern) {
        return colours.keySet().stream().filter(word -> word.matches(pattern));
    }

    double contrast(String one, String other) {
        double a = luminance(colours.get(one));
        double b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255d;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

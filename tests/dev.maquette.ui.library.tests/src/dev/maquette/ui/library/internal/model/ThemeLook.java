// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A look in the colours of a theme's style sheet, without a workbench. */
public final class ThemeLook {

    private static final Pattern DEFINITION = Pattern
            .compile("ColorDefinition#dev-maquette-([\\w-]+) \\{ color: #([0-9A-F]{6});");

    private ThemeLook() {
    }

    /** The dark one. */
    public static Look dark(Display display) {
        Map<String, RGB> colours = new HashMap<>();
        try (InputStream file = Token.class.getResourceAsStream("/css/dark.css")) {
            Matcher found = DEFINITION.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                int rgb = Integer.parseInt(found.group(2), 16);
                colours.put(found.group(1), new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Look(display, colours::get);
    }
}

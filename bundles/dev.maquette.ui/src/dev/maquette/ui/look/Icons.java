// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The icon set, drawn in the colour asked for. The files carry one stroke colour, which is replaced before they are
 * rasterised: how {@code currentColor} is drawn differs between releases of SWT.
 */
final class Icons {

    private static final String STROKE = "#5B6068";

    private record Wanted(String name, RGB colour, int size) {
    }

    private final Display display;
    private final Map<Wanted, Image> images = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    Icons(Display display) {
        this.display = display;
        display.disposeExec(() -> images.values().forEach(Image::dispose));
    }

    Image icon(String name, RGB colour, int size) {
        return images.computeIfAbsent(new Wanted(name, colour, size), this::create);
    }

    private Image create(Wanted wanted) {
        ImageDataProvider atZoom = zoom -> new ImageData(new ByteArrayInputStream(
                svg(wanted, Math.round(wanted.size() * zoom / 100f)).getBytes(StandardCharsets.UTF_8)));
        return new Image(display, atZoom);
    }

    private String svg(Wanted wanted, int pixels) {
        RGB c = wanted.colour();
        String source = sources.computeIfAbsent(wanted.name(), Icons::read)
                .replace(STROKE, String.format(Locale.ROOT, "#%02X%02X%02X", c.red, c.green, c.blue))
                .replaceFirst("width=\"16\" height=\"16\"", "width=\"" + pixels + "\" height=\"" + pixels + "\"");
        return wanted.size() < 32 ? source : source.replace("stroke-width=\"1.5\"", "stroke-width=\"1.1\"");
    }

    private static String read(String name) {
        try (InputStream file = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no icon " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The icon " + name + " cannot be read", unreadable);
        }
    }
}

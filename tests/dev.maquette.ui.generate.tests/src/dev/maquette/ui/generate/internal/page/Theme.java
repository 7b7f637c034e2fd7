// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A theme's colours without a workbench: the look, and what its style sheets do to pages. */
public final class Theme {

    private static final Pattern DEFINITION = Pattern
            .compile("ColorDefinition#dev-maquette-([\\w-]+) \\{ color: #([0-9A-F]{6});");
    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final Map<String, RGB> colours = new TreeMap<>();
    private final Look look;

    public Theme(Display display, String name) {
        try (InputStream file = Token.class.getResourceAsStream("/css/" + name + ".css")) {
            Matcher found = DEFINITION.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                int rgb = Integer.parseInt(found.group(2), 16);
                colours.put(found.group(1), new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        look = new Look(display, colours::get);
    }

    public Look look() {
        return look;
    }

    /** Gives controls the grounds that the style sheets give them. */
    public void dress(Control control) {
        String style = String.valueOf(control.getData(CLASS));
        control.setBackground(colour(switch (style) {
        case "mq-field", "mq-message", "mq-message-text" -> "bg2";
        case "mq-line" -> "line";
        default -> "bg1";
        }));
        control.setForeground(colour(switch (style) {
        case "mq-text2", "mq-message-text" -> "text2";
        case "mq-bad" -> "bad";
        default -> "text";
        }));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                dress(child);
            }
        }
    }

    private Color colour(String word) {
        return new Color(colours.get(word));
    }

    /** Keeps what a control shows as a picture among the outcomes of the build. */
    public static void keep(Control control, String name) throws IOException {
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        Path file = Path.of("target", "screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        image.dispose();
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}

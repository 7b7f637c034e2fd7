// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.desk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

/** What the screen shows at one moment. */
public record Picture(BufferedImage image) {

    /** Takes one of the whole screen. */
    public static Picture take() {
        try {
            Path file = Files.createTempFile("screen", ".png");
            try {
                Command.run("scrot", "-o", file.toString());
                return new Picture(ImageIO.read(file.toFile()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether something is painted where a thing is said to be: more than one even colour. */
    public boolean shows(Seen thing) {
        int right = Math.min(thing.x() + thing.width(), image.getWidth());
        int bottom = Math.min(thing.y() + thing.height(), image.getHeight());
        int left = Math.max(0, thing.x());
        for (int y = Math.max(0, thing.y()); y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (image.getRGB(x, y) != image.getRGB(left, Math.max(0, thing.y()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the screen showed the same another time. */
    public boolean isSame(Picture other) {
        return Arrays.equals(pixels(), other.pixels());
    }

    private int[] pixels() {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Writes it as PNG. */
    public void save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.operation.Failures;

/** A picture in memory. Needs no display. */
final class Picture {

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_PIXELS = 100_000_000;
    /** Longer sides are read in steps, so that memory stays small whatever the picture's size is. */
    private static final int READ = 1024;

    private final BufferedImage image;
    private final PictureKind kind;

    private Picture(BufferedImage image, PictureKind kind) {
        this.image = image;
        this.kind = kind;
    }

    /**
     * Decodes it.
     *
     * @throws LibraryException when it is no picture that can be read, too large, or broken
     */
    static Picture read(Path file) throws LibraryException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw wrong(file + " is too large for a cover.", null);
            }
            var kind = PictureKind.of(start(file));
            if (kind == null) {
                throw wrong(file + " is neither PNG nor JPEG.", null);
            }
            return read(file, kind);
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw wrong(file + " is broken, or no picture that can be read: " + broken.getMessage() + ".", broken);
        } catch (IOException failure) {
            throw Failures.of("Reading " + file, failure);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(READ);
        }
    }

    private static Picture read(Path file, PictureKind kind) throws IOException, LibraryException {
        var readers = ImageIO.getImageReadersByFormatName(kind.format());
        if (!readers.hasNext()) {
            throw new LibraryException(Problem.ENVIRONMENT, "This Java runtime cannot read pictures.",
                    "Start Maquette with one that has the module java.desktop.");
        }
        var reader = readers.next();
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return new Picture(decoded(reader, file), kind);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader, Path file) throws IOException, LibraryException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw wrong(file + " has " + width + " times " + height + " pixels, too many for a cover.", null);
        }
        int step = Math.max(1, Math.max(width, height) / READ);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static LibraryException wrong(String message, Exception cause) {
        return new LibraryException(Problem.INVALID, message, "Give a PNG or JPEG file of a usual size.", cause);
    }

    PictureKind kind() {
        return kind;
    }

    /** The file of a copy whose longer side has at most so many pixels. */
    byte[] small(int most) throws IOException {
        double scale = Math.min(1, (double) most / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var copy = new BufferedImage(width, height, kind.pixels());
        for (int y = 0; y < height; y++) {
            int top = y * image.getHeight() / height;
            int bottom = Math.max(top + 1, (y + 1) * image.getHeight() / height);
            var rows = image.getRGB(0, top, image.getWidth(), bottom - top, null, 0, image.getWidth());
            for (int x = 0; x < width; x++) {
                int left = x * image.getWidth() / width;
                int right = Math.max(left + 1, (x + 1) * image.getWidth() / width);
                copy.setRGB(x, y, mean(rows, left, right));
            }
        }
        return written(copy);
    }

    /** The mean of some columns of rows; what is seen through counts less. */
    private int mean(int[] rows, int left, int right) {
        long[] sum = new long[4];
        int count = 0;
        for (int row = 0; row < rows.length; row += image.getWidth()) {
            for (int x = left; x < right; x++) {
                int pixel = rows[row + x];
                int alpha = pixel >>> 24;
                sum[0] += alpha;
                sum[1] += (long) alpha * (pixel >> 16 & 0xff);
                sum[2] += (long) alpha * (pixel >> 8 & 0xff);
                sum[3] += (long) alpha * (pixel & 0xff);
                count++;
            }
        }
        long alpha = Math.max(1, sum[0]);
        return (int) (sum[0] / count) << 24 | (int) (sum[1] / alpha) << 16 | (int) (sum[2] / alpha) << 8
                | (int) (sum[3] / alpha);
    }

    private byte[] written(BufferedImage copy) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(copy, kind.format(), out);
        }
        return bytes.toByteArray();
    }
}

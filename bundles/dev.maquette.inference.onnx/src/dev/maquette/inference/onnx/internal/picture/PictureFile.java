// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * A PNG or JPEG file with a picture that is drawn over, or with a mask.
 *
 * @param path where it is
 * @param format {@code png} or {@code jpeg}
 * @param width of the picture, upright
 * @param height of the picture, upright
 * @param orientation as cameras say it
 */
public record PictureFile(Path path, String format, int width, int height, int orientation) {

    /** A picture says how large it is before it is decoded: what would fill the memory is refused. */
    private static final long MOST_PIXELS = 200_000_000;
    private static final int MANY_PIXELS = 16_000_000;
    private static final int BEGINNING = 1 << 18;
    private static final int[] PNG = {0x89, 'P', 'N', 'G'};
    private static final int[] JPEG = {0xff, 0xd8, 0xff};
    private static final int SIDEWAYS = 5;

    /** Does something with a reader that knows the file. */
    private interface Use<T> {

        T with(ImageReader reader) throws IOException;
    }

    /**
     * Looks at a file, without decoding the picture.
     *
     * @throws LibraryException when it is not there, neither PNG nor JPEG, or too large
     */
    public static PictureFile of(String name) throws LibraryException {
        try {
            var path = Path.of(name);
            var beginning = beginning(path);
            var format = format(path, beginning);
            int orientation = "jpeg".equals(format) ? Exif.orientation(beginning) : 1;
            return with(path, format, reader -> orientation < SIDEWAYS
                    ? new PictureFile(path, format, reader.getWidth(0), reader.getHeight(0), orientation)
                    : new PictureFile(path, format, reader.getHeight(0), reader.getWidth(0), orientation)).checked();
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, name + " is no name of a file: " + wrong.getReason() + ".",
                    "Give the path of a PNG or JPEG file.", wrong);
        }
    }

    private static byte[] beginning(Path path) throws LibraryException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(BEGINNING);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, path + " cannot be read: " + failure.getMessage(),
                    "Give the path of a PNG or JPEG file that is there.", failure);
        }
    }

    private static String format(Path path, byte[] beginning) throws LibraryException {
        if (begins(beginning, PNG)) {
            return "png";
        }
        if (begins(beginning, JPEG)) {
            return "jpeg";
        }
        throw new LibraryException(Problem.INVALID, path + " is neither PNG nor JPEG.",
                "Save the picture as one of these.");
    }

    private PictureFile checked() throws LibraryException {
        if ((long) width * height > MOST_PIXELS) {
            throw new LibraryException(Problem.INVALID,
                    path + " cannot be drawn over: it has more than " + MOST_PIXELS + " pixels.",
                    "Give a smaller picture.");
        }
        return this;
    }

    /**
     * The picture, upright, scaled until it covers that many pixels and cut to them.
     *
     * @param ground from 0 to 255, the grey that is seen where the picture is transparent
     * @throws LibraryException when it is broken
     */
    public Raster read(int newWidth, int newHeight, int ground) throws LibraryException {
        boolean sideways = orientation >= SIDEWAYS;
        int across = sideways ? newHeight : newWidth;
        int down = sideways ? newWidth : newHeight;
        return with(path, format, reader -> Levels.of(part(reader, across, down), ground)).upright(orientation)
                .covering(newWidth, newHeight);
    }

    /** Only what is not cut off is decoded, and of very many pixels only each second, or third. */
    private static BufferedImage part(ImageReader reader, int across, int down) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        double scale = Math.min((double) width / across, (double) height / down);
        int wide = Math.clamp((long) Math.ceil(across * scale), 1, width);
        int high = Math.clamp((long) Math.ceil(down * scale), 1, height);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceRegion(new Rectangle((width - wide) / 2, (height - high) / 2, wide, high));
        int step = (int) Math.ceil(Math.sqrt((double) wide * high / MANY_PIXELS));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static <T> T with(Path path, String format, Use<T> use) throws LibraryException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new FileImageInputStream(path.toFile())) {
            reader.setInput(in, true, true);
            return use.with(reader);
        } catch (IOException | RuntimeException broken) {
            // decoders of broken files end in any of these, often without a word
            throw new LibraryException(Problem.INVALID, path + " cannot be decoded: " + reason(broken) + ".",
                    "Give another PNG or JPEG file.", broken);
        } finally {
            reader.dispose();
        }
    }

    private static String reason(Exception broken) {
        var said = broken.getMessage();
        return said != null && !said.isBlank() ? said
                : broken instanceof EOFException ? "the file ends too early" : "its data makes no sense";
    }

    private static boolean begins(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}

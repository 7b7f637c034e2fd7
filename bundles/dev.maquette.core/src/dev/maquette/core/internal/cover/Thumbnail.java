// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.operation.Failures;

/** Makes the thumbnail of an image file. */
public final class Thumbnail {

    /** Pixels of a thumbnail on its longer side. */
    static final int LONGEST = 256;

    /** An image says how large it is before it is decoded: what would fill the memory is refused. */
    private static final long MOST_PIXELS = 100_000_000;
    private static final int MOST_BYTES = 50_000_000;

    private Thumbnail() {
    }

    /**
     * @param file content of a PNG, JPEG or WebP file
     * @return content of a PNG file
     * @throws LibraryException when the file is no such image, a broken one, or one that would fill the memory
     */
    public static byte[] of(byte[] file) throws LibraryException {
        try {
            if (file.length > MOST_BYTES) {
                throw refused("it has more than " + MOST_BYTES + " bytes");
            }
            return png(Pixels.of(decode(file)).within(LONGEST).image());
        } catch (IOException | RuntimeException broken) {
            // decoders of broken files end in any of these, often without a word
            throw new LibraryException(Problem.INVALID, "The image cannot be decoded: " + reason(broken) + ".",
                    "Give another PNG, JPEG or WebP file.", broken);
        }
    }

    /**
     * The same of an image that lies on disk.
     *
     * @throws LibraryException as above, or when it cannot be read
     */
    public static byte[] of(Path file) throws LibraryException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refused("it has more than " + MOST_BYTES + " bytes");
            }
            return of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw Failures.of("Reading " + file, failure);
        }
    }

    private static String reason(Exception broken) {
        return broken.getMessage() == null || broken.getMessage().isBlank()
                ? broken instanceof EOFException ? "the file ends too early" : "its data makes no sense"
                : broken.getMessage();
    }

    private static BufferedImage decode(byte[] file) throws IOException, LibraryException {
        if (WebpLayout.begins(file)) {
            return Webp.decode(file, 4 * LONGEST);
        }
        var reader = reader(file);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw refused("it has more than " + MOST_PIXELS + " pixels");
            }
            return reader.read(0, subsampled(reader));
        } finally {
            reader.dispose();
        }
    }

    /** A large image is read in steps, so that memory stays small whatever its size is. */
    private static ImageReadParam subsampled(ImageReader reader) throws IOException {
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (4 * LONGEST));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    private static ImageReader reader(byte[] file) throws LibraryException {
        var format = isPng(file) ? "png" : isJpeg(file) ? "jpeg" : null;
        if (format == null) {
            throw refused("it is neither PNG nor JPEG nor WebP");
        }
        return ImageIO.getImageReadersByFormatName(format).next();
    }

    private static boolean isPng(byte[] file) {
        return begins(file, 0x89, 'P', 'N', 'G');
    }

    private static boolean isJpeg(byte[] file) {
        return begins(file, 0xff, 0xd8, 0xff);
    }

    private static boolean begins(byte[] file, int... magic) {
        var bytes = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, bytes, 0, magic.length);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static LibraryException refused(String reason) {
        return new LibraryException(Problem.INVALID, "The image cannot be used: " + reason + ".",
                "Give another PNG, JPEG or WebP file.");
    }
}

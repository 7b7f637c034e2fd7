// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.WholeFile;

/** Writes pictures as PNG, with what made them in text chunks that other programs read. */
final class PngFile {

    private static final String METADATA = "javax_imageio_png_1.0";

    private PngFile() {
    }

    /** @param file does not exist yet; is there whole or not at all */
    static void write(Path file, Picture picture, Parameters parameters) throws LibraryException {
        try {
            WholeFile.writeNew(file, encoded(image(picture), parameters.texts()));
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, "The picture could not be written to " + file + ": "
                    + failure.getMessage() + ".",
                    "Free some space on that disk or choose another folder, then draw again.", failure);
        }
    }

    private static BufferedImage image(Picture picture) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        var rgb = picture.rgb();
        for (int i = 0; i < rgb.length / 3; i++) {
            image.setRGB(i % picture.width(), i / picture.width(),
                    (rgb[3 * i] & 0xff) << 16 | (rgb[3 * i + 1] & 0xff) << 8 | rgb[3 * i + 2] & 0xff);
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, Map<String, String> texts) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                    writer.getDefaultWriteParam());
            add(texts, metadata);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void add(Map<String, String> texts, IIOMetadata metadata) throws IOException {
        var list = new IIOMetadataNode("iTXt");
        texts.forEach((keyword, text) -> {
            var entry = new IIOMetadataNode("iTXtEntry");
            entry.setAttribute("keyword", keyword);
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", "");
            entry.setAttribute("translatedKeyword", "");
            entry.setAttribute("text", text);
            list.appendChild(entry);
        });
        var root = new IIOMetadataNode(METADATA);
        root.appendChild(list);
        metadata.mergeTree(METADATA, root);
    }
}

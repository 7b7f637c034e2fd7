// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pictures {

    private Pictures() {
    }

    /** One colour; with an alpha other than 255 only as PNG. */
    public static byte[] plain(String format, int width, int height, int argb) throws IOException {
        var image = new BufferedImage(width, height,
                format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A PNG that says it is so large, with hardly any bytes. */
    static byte[] bomb(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(bytes, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 2, 0, 0, 0})
                .array());
        var data = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(data)) {
            out.write(new byte[1000]);
        }
        chunk(bytes, "IDAT", data.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) throws IOException {
        var body = ByteBuffer.allocate(4 + data.length).put(name.getBytes()).put(data).array();
        var check = new CRC32();
        check.update(body);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(body);
        out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}

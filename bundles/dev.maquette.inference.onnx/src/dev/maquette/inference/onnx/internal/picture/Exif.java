// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What a camera writes into a JPEG file of how it was held. */
final class Exif {

    private static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int MARKER = 0xff;
    private static final int EXIF = 0xe1;
    private static final int IMAGE = 0xda;
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INTEL = "II".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {
    }

    /**
     * From 1, upright, to 8; 1 where nothing is said, or nothing that makes sense.
     *
     * @param jpeg the beginning of the file
     */
    static int orientation(byte[] jpeg) {
        try {
            var in = ByteBuffer.wrap(jpeg).position(2);
            while ((in.get() & MARKER) == MARKER) {
                int kind = in.get() & MARKER;
                int length = (in.getShort() & 0xffff) - Short.BYTES;
                if (kind == IMAGE || length < 0) {
                    return UPRIGHT;
                }
                var segment = in.slice(in.position(), length);
                if (kind == EXIF && length > NAME.length
                        && segment.slice(0, NAME.length).equals(ByteBuffer.wrap(NAME))) {
                    return ofDirectory(segment.slice(NAME.length, length - NAME.length));
                }
                in.position(in.position() + length);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return UPRIGHT; // it ends too early: what shows the picture is not a reason to refuse it
        }
    }

    private static int ofDirectory(ByteBuffer tiff) {
        tiff.order(tiff.slice(0, INTEL.length).equals(ByteBuffer.wrap(INTEL)) ? ByteOrder.LITTLE_ENDIAN
                : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xffff;
        for (int i = 0; i < entries; i++) {
            int at = tiff.position() + i * ENTRY;
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                int said = tiff.getShort(at + 8);
                return said < UPRIGHT || said > MOST ? UPRIGHT : said;
            }
        }
        return UPRIGHT;
    }
}

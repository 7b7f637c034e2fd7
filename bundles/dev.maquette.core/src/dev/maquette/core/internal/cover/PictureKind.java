// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Kinds that the runtime can read and write by itself. */
enum PictureKind {

    PNG("png", "png", BufferedImage.TYPE_INT_ARGB, 0x89, 'P', 'N', 'G'),
    JPEG("jpeg", "jpg", BufferedImage.TYPE_INT_RGB, 0xff, 0xd8, 0xff);

    private final String format;
    private final String suffix;
    private final int pixels;
    private final byte[] magic;

    PictureKind(String format, String suffix, int pixels, int... magic) {
        this.format = format;
        this.suffix = suffix;
        this.pixels = pixels;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** What Java calls it. */
    String format() {
        return format;
    }

    /** How Java keeps its pixels. */
    int pixels() {
        return pixels;
    }

    String suffix() {
        return suffix;
    }

    /** By the first bytes, whatever the file is called; null when it is neither. */
    static PictureKind of(byte[] start) {
        return Arrays.stream(values()).filter(kind -> start.length >= kind.magic.length
                && Arrays.equals(kind.magic, 0, kind.magic.length, start, 0, kind.magic.length)).findFirst()
                .orElse(null);
    }
}

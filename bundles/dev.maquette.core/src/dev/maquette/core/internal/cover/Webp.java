// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/**
 * Decodes images in WebP, lossy or not, with alpha or not; of an animation the first frame. The reader is made here and
 * not looked up: Java finds readers by class loaders, which do not see from one bundle into another.
 */
final class Webp {

    /** Less than of other formats, since the decoder holds the whole image in memory: 160 MB of it. */
    private static final int MOST_PIXELS = 40_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Webp() {
    }

    /**
     * @param side pixels below which no side needs to stay; an image is read in steps that long
     * @throws IOException when it is broken, too large, or made to keep the decoder busy
     */
    static BufferedImage decode(byte[] file, int side) throws IOException {
        return decode(file, side, PATIENCE);
    }

    static BufferedImage decode(byte[] file, int side, Duration patience) throws IOException {
        if (WebpLayout.check(file).pixels() > MOST_PIXELS) {
            throw new IOException("it has more than " + MOST_PIXELS + " pixels");
        }
        var reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (var in = new PatientStream(file, patience)) {
            reader.setInput(in, true, true);
            var parameters = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / side);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }
}

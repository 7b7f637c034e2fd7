// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;

/**
 * An image that is made smaller by averaging the pixels under each new one. No drawing of the platform is used: it
 * would start a windowing system beside the workbench's own.
 *
 * @param argb rows of pixels, alpha first
 */
record Pixels(int width, int height, int[] argb) {

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, isPlain(image) ? plain(image.getRaster().getDataBuffer(), width * height)
                : image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** Most pictures are decoded to blue, green and red in turn, and to nothing else: asking for each pixel is slow. */
    private static boolean isPlain(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_3BYTE_BGR && image.getColorModel().getColorSpace().isCS_sRGB()
                && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes && bytes.getOffset() == 0
                && bytes.getSize() == 3 * image.getWidth() * image.getHeight();
    }

    private static int[] plain(DataBuffer buffer, int pixels) {
        var bytes = ((DataBufferByte) buffer).getData();
        var argb = new int[pixels];
        for (int i = 0; i < pixels; i++) {
            argb[i] = 0xff << 24 | (bytes[3 * i + 2] & 0xff) << 16 | (bytes[3 * i + 1] & 0xff) << 8
                    | bytes[3 * i] & 0xff;
        }
        return argb;
    }

    /** The same image, so small that no side is longer; a small one stays as it is. */
    Pixels within(int most) {
        int longest = Math.max(width, height);
        return longest <= most ? this
                : scaled(Math.max(1, Math.round(width * (float) most / longest)),
                        Math.max(1, Math.round(height * (float) most / longest)));
    }

    private Pixels scaled(int toWidth, int toHeight) {
        boolean opaque = isOpaque();
        var scaled = new int[toWidth * toHeight];
        for (int y = 0; y < toHeight; y++) {
            int top = (int) ((long) y * height / toHeight);
            int bottom = Math.max(top + 1, (int) ((y + 1L) * height / toHeight));
            for (int x = 0; x < toWidth; x++) {
                int left = (int) ((long) x * width / toWidth);
                int right = Math.max(left + 1, (int) ((x + 1L) * width / toWidth));
                scaled[y * toWidth + x] = opaque ? opaqueAverage(left, top, right, bottom)
                        : average(left, top, right, bottom);
            }
        }
        return new Pixels(toWidth, toHeight, scaled);
    }

    private boolean isOpaque() {
        int all = -1;
        for (int pixel : argb) {
            all &= pixel;
        }
        return all >>> 24 == 0xff;
    }

    /** Red and blue are added up in one number, a word each: most pictures are so, and have very many pixels. */
    private int opaqueAverage(int left, int top, int right, int bottom) {
        long redAndBlue = 0;
        long green = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = y * width + left; x < y * width + right; x++) {
                redAndBlue += (argb[x] & 0xff0000L) << 16 | argb[x] & 0xff;
                green += argb[x] >> 8 & 0xff;
            }
        }
        long pixels = (long) (right - left) * (bottom - top);
        return (int) (0xffL << 24 | (redAndBlue >>> 32) / pixels << 16 | green / pixels << 8
                | (redAndBlue & 0xffffffffL) / pixels);
    }

    /** Colours count as much as they are seen: what is transparent lends none. */
    private int average(int left, int top, int right, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = argb[y * width + x];
                int a = pixel >>> 24;
                alpha += a;
                red += (long) a * (pixel >> 16 & 0xff);
                green += (long) a * (pixel >> 8 & 0xff);
                blue += (long) a * (pixel & 0xff);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        long pixels = (long) (right - left) * (bottom - top);
        return (int) (alpha / pixels << 24 | red / alpha << 16 | green / alpha << 8 | blue / alpha);
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height,
                isOpaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}

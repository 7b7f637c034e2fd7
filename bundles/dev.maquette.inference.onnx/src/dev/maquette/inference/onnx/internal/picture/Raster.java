// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.picture;

/**
 * A picture.
 *
 * @param rgb a byte for red, green and blue of each pixel, row by row from the top
 */
public record Raster(int width, int height, byte[] rgb) {

    private static final int COLOURS = 3;

    public Raster {
        if (rgb.length != Math.multiplyExact(Math.multiplyExact(width, height), COLOURS)) {
            throw new IllegalArgumentException(rgb.length + " bytes are no " + width + " by " + height + " pixels");
        }
    }

    /** The picture that a decoder makes: three planes from -1 to 1. */
    public static Raster of(float[] planes, int width, int height) {
        int plane = width * height;
        var rgb = new byte[planes.length];
        for (int i = 0; i < plane; i++) {
            for (int colour = 0; colour < COLOURS; colour++) {
                rgb[COLOURS * i + colour] = level(planes[colour * plane + i]);
            }
        }
        return new Raster(width, height, rgb);
    }

    private static byte level(float value) {
        return (byte) Math.round(Math.clamp((value / 2 + 0.5) * 255, 0, 255));
    }

    /** A level of red (0), green (1) or blue (2), from 0 to 255. */
    public int level(int pixel, int colour) {
        return rgb[COLOURS * pixel + colour] & 0xff;
    }

    /** As an encoder takes it: three planes from -1 to 1. */
    public float[] planes() {
        int plane = width * height;
        var planes = new float[rgb.length];
        for (int i = 0; i < plane; i++) {
            for (int colour = 0; colour < COLOURS; colour++) {
                planes[colour * plane + i] = level(i, colour) / 127.5f - 1;
            }
        }
        return planes;
    }

    /** Made as large as that, so that it is covered, and what stands out on two sides cut off. */
    public Raster covering(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return this;
        }
        double scale = Math.min((double) width / newWidth, (double) height / newHeight);
        var across = Resampling.of(width, newWidth, scale);
        var down = Resampling.of(height, newHeight, scale);
        var scaled = new byte[Math.multiplyExact(newWidth, newHeight) * COLOURS];
        for (int colour = 0; colour < COLOURS; colour++) {
            var narrow = narrowed(across, newWidth, colour);
            var column = new float[newHeight];
            for (int x = 0; x < newWidth; x++) {
                int place = x;
                down.apply(y -> narrow[y * newWidth + place], column, 0);
                for (int y = 0; y < newHeight; y++) {
                    scaled[COLOURS * (y * newWidth + x) + colour] = (byte) Math.round(column[y]);
                }
            }
        }
        return new Raster(newWidth, newHeight, scaled);
    }

    private float[] narrowed(Resampling across, int newWidth, int colour) {
        var narrow = new float[Math.multiplyExact(newWidth, height)];
        for (int y = 0; y < height; y++) {
            int row = y * width;
            across.apply(x -> level(row + x, colour), narrow, y * newWidth);
        }
        return narrow;
    }

    /** Turned the right way up, by the number that cameras write into their files; of any other number, itself. */
    Raster upright(int orientation) {
        return switch (orientation) {
        case 2 -> moved(width, height, (x, y) -> y * width + width - 1 - x);
        case 3 -> moved(width, height, (x, y) -> (height - 1 - y) * width + width - 1 - x);
        case 4 -> moved(width, height, (x, y) -> (height - 1 - y) * width + x);
        case 5 -> moved(height, width, (x, y) -> x * width + y);
        case 6 -> moved(height, width, (x, y) -> (height - 1 - x) * width + y);
        case 7 -> moved(height, width, (x, y) -> (height - 1 - x) * width + width - 1 - y);
        case 8 -> moved(height, width, (x, y) -> x * width + width - 1 - y);
        default -> this;
        };
    }

    /** Says from which pixel a new one is taken. */
    private interface Origin {

        int of(int x, int y);
    }

    private Raster moved(int newWidth, int newHeight, Origin origin) {
        var moved = new byte[rgb.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                System.arraycopy(rgb, COLOURS * origin.of(x, y), moved, COLOURS * (y * newWidth + x), COLOURS);
            }
        }
        return new Raster(newWidth, newHeight, moved);
    }
}

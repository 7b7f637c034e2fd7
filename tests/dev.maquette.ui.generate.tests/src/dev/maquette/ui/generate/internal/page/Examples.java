// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.studio.DrawingState;

/** Pictures of a sun over a lake, each with other colours, and what is said of them. */
public final class Examples {

    public static final ImageSettings SETTINGS = new ImageSettings.Builder(
            "A small paper boat on a quiet lake at dusk, layered paper, soft window light, distant hills, low sun")
            .negativePrompt("text, watermark, frame").steps(28).cfgScale(5.5).cfgRescale(0.0)
            .scheduler("dpmpp_2m_sde_k").seed(2841907354L).size(1024, 1024).clipSkip(0)
            .loras(List.of(new Lora("b2", 0.8), new Lora("b1", 0.35))).build();

    private static final Instant DUSK = Instant.parse("2026-03-01T18:30:00Z");
    private static final float[] HUES = {18, 190, 330, 225, 40, 170, 80, 280};

    private Examples() {
    }

    /** A picture that need not be a file. */
    public static Drawing picture(String path, ImageSettings settings) {
        return new Drawing(path, DUSK, 1024, 1024, "a1", "Harrowgate XL v4", settings, "CUDA", 4300L);
    }

    /** So many, by name only. */
    public static List<Drawing> named(int count) {
        var all = new ArrayList<Drawing>();
        for (int i = 0; i < count; i++) {
            all.add(picture("/pictures/" + i + ".png", SETTINGS));
        }
        return all;
    }

    /** So many that are files; the third is wide, the fifth broken. */
    public static List<Drawing> files(Path folder, int count) throws IOException {
        var all = new ArrayList<Drawing>();
        for (int i = 0; i < count; i++) {
            var file = folder.resolve("seed-" + (2841907354L + i) + ".png");
            int width = i == 2 ? 384 : 256;
            if (i == 4) {
                Files.writeString(file, "no picture");
            } else {
                write(lake(width, 256, HUES[i % HUES.length]), file);
            }
            all.add(new Drawing(file.toString(), DUSK.minusSeconds(i), i == 4 ? 0 : 4 * width, i == 4 ? 0 : 1024,
                    i == 4 ? null : "a1", i == 4 ? null : "Harrowgate XL v4", i == 4 ? null : SETTINGS,
                    i == 4 ? null : "CUDA", i == 4 ? null : 4300L));
        }
        return all;
    }

    public static void write(ImageData data, Path file) {
        var loader = new ImageLoader();
        loader.data = new ImageData[]{data};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** What is being drawn: the second of four, in the middle. */
    public static DrawingState drawing(int step, Preview preview) {
        return new DrawingState(new GenerateImages("a1", SETTINGS.change().count(4).build(), null, null), 2, step, 28,
                6.8, preview);
    }

    /** A small picture of a lake. */
    public static Preview preview(float hue) {
        var data = lake(64, 64, hue);
        var rgb = new byte[3 * 64 * 64];
        for (int i = 0; i < 64 * 64; i++) {
            RGB colour = data.palette.getRGB(data.getPixel(i % 64, i / 64));
            rgb[3 * i] = (byte) colour.red;
            rgb[3 * i + 1] = (byte) colour.green;
            rgb[3 * i + 2] = (byte) colour.blue;
        }
        return new Preview(64, 64, rgb);
    }

    public static ImageData lake(int width, int height, float hue) {
        var data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                data.setPixel(x, y, data.palette.getPixel(colour(x / (double) width, y / (double) height, hue)));
            }
        }
        return data;
    }

    private static RGB colour(double x, double y, float hue) {
        double hill = 0.62 - 0.22 * Math.max(0, 1 - 4 * Math.abs(x - 0.4))
                - 0.12 * Math.max(0, 1 - 3 * Math.abs(x - 0.8));
        if (Math.hypot(x - 0.66, y - 0.4) < 0.11 && y < hill) {
            return new RGB(45, 0.3f, 0.98f);
        }
        if (y < hill) {
            return new RGB(hue, (float) (0.3 + 0.5 * y), (float) (0.45 + 0.6 * y));
        }
        return y < 0.64 ? new RGB((hue + 210) % 360, 0.4f, 0.4f)
                : new RGB(hue, 0.5f, (float) Math.max(0.2, 1.25 - y));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.network.Vae;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;

class TilesTest {

    @TempDir
    private Path temp;

    private static final Tiles.Planes LATENTS = new Tiles.Planes(2, 1);
    private static final Tiles.Planes PIXELS = new Tiles.Planes(2, 3);

    private static float[] numbers(int count) {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) Math.sin(0.7 * i + 0.001 * i * i);
        }
        return numbers;
    }

    private static float[] noise(int count) {
        var random = new Random(1);
        var noise = new float[count];
        for (int i = 0; i < count; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        return noise;
    }

    /** Each pixel is its latent. */
    private static float[] enlarged(float[] latents, int height, int width) {
        var pixels = new float[latents.length * 9];
        for (int i = 0; i < pixels.length; i++) {
            int channel = i / (9 * height * width);
            int y = i / (3 * width) % (3 * height) / 3;
            int x = i % (3 * width) / 3;
            pixels[i] = latents[(channel * height + y) * width + x];
        }
        return pixels;
    }

    private static float[] reduced(float[] pixels, int height, int width) {
        var latents = new float[2 * height * width];
        for (int i = 0; i < latents.length; i++) {
            int channel = i / (height * width);
            latents[i] = pixels[(channel * 3 * height + 3 * (i / width % height)) * 3 * width + 3 * (i % width)];
        }
        return latents;
    }

    @ParameterizedTest
    @CsvSource({"30,20,8,2", "8,20,8,2", "9,9,8,2", "7,5,8,2", "21,40,8,4", "17,17,8,0"})
    void whatDependsOnNothingAroundItIsTheSameInTiles(int height, int width, int side, int overlap)
            throws GraphException {
        var grid = new Grid(2, height, width);
        var tiles = new Tiles(side, overlap);
        var latents = numbers(grid.count());
        var whole = enlarged(latents, height, width);
        assertArrayEquals(whole, tiles.through(latents, LATENTS, PIXELS, grid, TilesTest::enlarged), 1e-6f);
        assertArrayEquals(latents, tiles.through(whole, PIXELS, LATENTS, grid, TilesTest::reduced), 1e-6f);
    }

    @Test
    void oneTileGoesOverIntoTheNextWithoutASeam() throws GraphException {
        var grid = new Grid(1, 1, 14);
        var level = new ArrayList<>(List.of(0f, 1f));
        var row = new Tiles(8, 2).through(new float[14], new Tiles.Planes(1, 1), new Tiles.Planes(1, 1), grid,
                (tile, _, _) -> {
                    var same = new float[tile.length];
                    Arrays.fill(same, level.removeFirst());
                    return same;
                });
        assertArrayEquals(new float[]{0, 0, 0, 0, 0, 0, 0.25f, 0.75f, 1, 1, 1, 1, 1, 1}, row, 1e-6f);
    }

    @Test
    void onlyWhatIsLargeIsDivided() throws GraphException {
        var sizes = new ArrayList<String>();
        for (var grid : List.of(new Grid(1, 128, 128), new Grid(1, 64, 250), new Grid(1, 144, 144))) {
            sizes.clear();
            Tiles.of(grid).through(new float[grid.count()], new Tiles.Planes(1, 1), new Tiles.Planes(1, 1), grid,
                    (tile, height, width) -> {
                        sizes.add(height + "x" + width);
                        return tile;
                    });
            assertEquals(grid.cells() <= 128 * 128 ? List.of(grid.height() + "x" + grid.width())
                    : Collections.nCopies(4, "96x96"), sizes);
        }
    }

    @Test
    void aVaeThatMakesAnotherSizeIsRefused() {
        var grid = new Grid(1, 4, 4);
        assertThrows(GraphException.class, () -> Tiles.of(grid).through(new float[16], new Tiles.Planes(1, 1),
                new Tiles.Planes(1, 2), grid, (tile, _, _) -> tile));
    }

    /** Its norms and its attention see the tile alone: in tiles a VAE draws nearly the same, and all goes over. */
    @Test
    void aVaeDrawsNearlyTheSameInTiles() throws Exception {
        var grid = new Grid(4, 64, 64);
        var from = new Tiles.Planes(4, 1);
        var to = new Tiles.Planes(3, 4);
        var weights = new Weights(References.all().get("vae").write(temp.resolve("vae"), false));
        try (var decoder = Graph.load(new Blueprint.Made("vae", Vae.decoder(weights, 32), temp), new Setup(1))) {
            Tiles.Network network = (tile, height, width) -> decoder.run(
                    Map.of("latent_sample", new Grid(4, height, width).values(tile)), "sample",
                    new NullProgressMonitor()).data();
            var latents = noise(grid.count());
            var whole = new Tiles(64, 0).through(latents, from, to, grid, network);
            var parts = new Tiles(48, 32).through(latents, from, to, grid, network);
            double sum = 0;
            double apart = 0;
            for (int i = 0; i < whole.length; i++) {
                sum += Math.abs(whole[i]);
                apart += Math.abs(whole[i] - parts[i]);
            }
            assertTrue(apart < 0.08 * sum, apart / sum + " of what it is");
        }
    }
}

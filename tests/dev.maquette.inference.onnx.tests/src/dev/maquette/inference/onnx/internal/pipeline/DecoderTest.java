// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.network.Vae;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;

class DecoderTest {

    @TempDir
    private Path temp;
    private Map<String, Weight> weights;

    @BeforeEach
    void write() throws IOException {
        weights = References.all().get("vae").write(temp.resolve("vae"), false);
    }

    private Graph graph() throws GraphException {
        return Graph.load(new Blueprint.Made("vae", Vae.decoder(new Weights(weights), 32), temp), new Setup(1));
    }

    @Test
    void theDenoiserTakesItsLatentsAloneOrAlsoThoseOfAPictureAndAMask() throws GraphException {
        try (var graph = graph()) {
            var decoder = new Decoder(graph, 1);
            assertEquals(4, decoder.channels(4));
            assertEquals(4, decoder.channels(9));
            var refused = assertThrows(GraphException.class, () -> decoder.channels(5));
            assertEquals("The VAE is another model's: it takes latents of 4 numbers, of which the denoiser takes 5.",
                    refused.getMessage());
        }
    }

    @Test
    void whatIsNoNumberIsNotShownAsBlack() throws IOException, GraphException {
        var broken = weights.get("decoder.conv_out.bias");
        var half = ByteBuffer.allocate(Short.BYTES).order(ByteOrder.LITTLE_ENDIAN)
                .putShort(Float.floatToFloat16(Float.NaN)).flip();
        try (var file = FileChannel.open(temp.resolve("vae"), StandardOpenOption.WRITE)) {
            file.write(half, broken.offset());
        }
        try (var graph = graph()) {
            var refused = assertThrows(GraphException.class, () -> new Decoder(graph, 1).picture(new float[4 * 4],
                    new Grid(4, 2, 2), 4, new NullProgressMonitor()));
            assertTrue(refused.getMessage().startsWith("The VAE gave a value that is no number"),
                    refused.getMessage());
        }
    }
}

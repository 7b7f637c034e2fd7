// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.testkit.contract.FormatContract;
import dev.maquette.testkit.contract.Sample;
import dev.maquette.testkit.probe.ProbedBytes;

class NpzReaderTest extends FormatContract {

    private final NpzReader reader = new NpzReader();

    @Override
    protected FormatReader reader() {
        return new NpzReader();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.file("stored.npz", new NpzFile(false).with("a", 2).with("b", 2, 2).bytes()),
                Sample.file("deflated.npz", new NpzFile(true).with("a", 3).with("c", 1).bytes()));
    }

    @Override
    protected Sample large() {
        return NpzFile.large(1_000_000_000);
    }

    private ModelContent read(byte[] bytes) throws IOException, InvalidModelException {
        var file = new ProbedBytes("model.npz", bytes);
        assertTrue(reader.recognises(file));
        return reader.read(file);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anArchiveIsReadWhetherItIsCompressedOrNot(boolean deflated) throws IOException, InvalidModelException {
        var content = read(NpzFile.vit(deflated));

        assertEquals(Set.of("cls", "embedding/kernel", "Transformer/encoderblock_0/LayerNorm_0/scale"),
                content.tensors().keySet());
        var kernel = content.tensors().get("embedding/kernel");
        assertEquals(List.of("F32", List.of(2L, 2L, 3L, 768L), 4L * 2 * 2 * 3 * 768),
                List.of(kernel.dtype(), kernel.shape(), kernel.bytes()));
    }

    @Test
    void aNumberHasNoDimensions() throws IOException, InvalidModelException {
        var step = "{'descr': '<i8', 'fortran_order': False, 'shape': (), }";

        assertEquals(List.of(), read(new NpzFile(false).with("step", step, 8).bytes()).tensors().get("step").shape());
    }

    @Test
    void valuesThatLieAsTheyAreHaveAPlace() throws IOException, InvalidModelException {
        var turned = "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 2), }";
        var bytes = new NpzFile(false).with("plain", 2).with("turned", turned, 16).bytes();
        var file = new ProbedBytes("model.npz", bytes);

        var places = reader.places(file);

        assertEquals(Set.of("plain"), places.keySet());
        assertEquals('\n', bytes[(int) places.get("plain").offset() - 1], "where its header ends");
        assertEquals(Set.of(), reader.places(new ProbedBytes("model.npz", NpzFile.vit(true))).keySet());
    }

    @Test
    void otherArchivesAreLeftToOthers() throws IOException {
        var torch = new byte[] {'P', 'K', 3, 4};

        assertFalse(reader.recognises(new ProbedBytes("model.npz", torch)));
        assertFalse(reader.recognises(new ProbedBytes("model.npz", Arrays.copyOf(torch, 100))));
    }

    @Test
    void anArrayThatClaimsMoreThanItHasIsBroken() {
        var header = "{'descr': '<f4', 'fortran_order': False, 'shape': (9999999999, 9999999999), }";

        var broken = assertThrows(InvalidModelException.class,
                () -> read(new NpzFile(false).with("huge", header, 4).bytes()));

        assertTrue(broken.getMessage().contains("huge"), broken.getMessage());
    }
}

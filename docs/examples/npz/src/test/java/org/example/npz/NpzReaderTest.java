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

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.testkit.probe.ProbedBytes;
import dev.maquette.testkit.probe.Trial;

class NpzReaderTest {

    private final NpzReader reader = new NpzReader();

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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whereverAFileIsCutOffItIsBrokenOrNotOfThisFormat(boolean deflated) throws IOException {
        var whole = NpzFile.vit(deflated);
        for (int length = 0; length < whole.length; length += length < 400 || length > whole.length - 400 ? 1 : 97) {
            var part = new ProbedBytes("model.npz", Arrays.copyOf(whole, length));
            if (reader.recognises(part)) {
                assertThrows(InvalidModelException.class, () -> reader.read(part), () -> "cut off at " + part.size());
            }
        }
    }

    @Test
    void whateverBitOfAHeaderIsWrongTheReaderCopes() throws IOException {
        var whole = new NpzFile(true).with("a", 2).with("b", 2, 2).bytes();
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            var wrong = whole.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);
            Trial.file(reader, wrong, "model.npz");
        }
    }
}

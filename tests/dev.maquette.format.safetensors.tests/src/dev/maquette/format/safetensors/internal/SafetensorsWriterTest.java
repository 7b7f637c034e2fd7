// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.convert.StoredTensor;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.testkit.probe.ProbedFile;

/** Safetensors that are made of weights which lie in other files. */
class SafetensorsWriterTest {

    private static final TensorInfo PAIR = new TensorInfo("F32", List.of(2L), 8);
    private static final TensorInfo COUNT = new TensorInfo("I64", List.of(), 8);
    private static final TensorInfo FLAGS = new TensorInfo("U8", List.of(3L), 3);

    @TempDir
    private Path folder;
    private Path torch;

    @BeforeEach
    void writeValues() throws IOException {
        torch = folder.resolve("kiln.pt");
        Files.write(torch, ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN).putInt(7).putFloat(1.5f)
                .putFloat(-100_000).putLong(42).put((byte) 1).put((byte) 2).put((byte) 3).array());
    }

    private Weight weight(String name, TensorInfo info, long offset) {
        return new Weight("", name, info, new TensorPlace(torch, offset));
    }

    private StoredModel kiln(Weight... weights) {
        return new StoredModel("torch", false, Map.of("epoch", "3", "torch.layout", "zip"), List.of(weights));
    }

    private StoredModel kiln() {
        return kiln(weight("b.flags", FLAGS, 20), weight("a.pair", PAIR, 4), weight("c.count", COUNT, 12));
    }

    private Path convert(StoredModel model, Precision precision) throws Exception {
        var file = folder.resolve("kiln.safetensors");
        var record = ModelRecords.model("key", "Kiln", "main", "sd-1", "checkpoint", 1, "");
        new SafetensorsConverter((_, _) -> model, new SafetensorsWriter())
                .plan(new ConversionTask(record, torch, precision), new NullProgressMonitor())
                .write(file, new NullProgressMonitor());
        return file;
    }

    private static ByteBuffer values(Path file, String name) throws Exception {
        var place = new SafetensorsReader().places(new ProbedFile(file)).get(name);
        var info = new SafetensorsReader().read(new ProbedFile(file)).tensors().get(name);
        var bytes = Files.readAllBytes(file);
        return ByteBuffer.wrap(Arrays.copyOfRange(bytes, (int) place.offset(),
                (int) (place.offset() + info.bytes()))).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void valuesAndWhatTheFileSaysOfItselfAreTakenOver() throws Exception {
        var file = convert(kiln(), null);

        var content = new SafetensorsReader().read(new ProbedFile(file));
        assertEquals(Map.of("a.pair", PAIR, "b.flags", FLAGS, "c.count", COUNT), content.tensors());
        assertEquals(Map.of("epoch", "3", "format", "pt"), content.metadata());
        assertEquals(1.5f, values(file, "a.pair").getFloat(0));
        assertEquals(-100_000, values(file, "a.pair").getFloat(4));
        assertEquals(42, values(file, "c.count").getLong(0));
        assertArrayEquals(new byte[]{1, 2, 3}, values(file, "b.flags").array());
    }

    @Test
    void allValuesAreWhereTheirTypeWantsThem() throws Exception {
        var file = convert(kiln(), null);
        var places = new SafetensorsReader().places(new ProbedFile(file));
        assertEquals(0, places.get("a.pair").offset() % 4);
        assertEquals(0, places.get("c.count").offset() % 8);
        assertEquals(Files.size(file), places.get("b.flags").offset() + 3);
    }

    @Test
    void onlyFloatingNumbersChangeTheirPrecisionAndNoneBecomesInfinite() throws Exception {
        var file = convert(kiln(), Precision.FP16);
        var content = new SafetensorsReader().read(new ProbedFile(file));
        assertEquals(Map.of("a.pair", new TensorInfo("F16", List.of(2L), 4), "b.flags", FLAGS, "c.count", COUNT),
                content.tensors());
        assertEquals(1.5f, Float.float16ToFloat(values(file, "a.pair").getShort(0)));
        assertEquals(-65504, Float.float16ToFloat(values(file, "a.pair").getShort(2)));
    }

    @Test
    void theVectorsOfATextualInversionGetTheNameTheyHaveInSafetensors() throws Exception {
        var file = convert(kiln(weight("string_to_param.*", PAIR, 4)), null);
        assertEquals(Map.of("emb_params", PAIR), new SafetensorsReader().read(new ProbedFile(file)).tensors());
    }

    @ParameterizedTest
    @CsvSource({"QI8,2,INVALID,is stored as QI8", "F32,40,BROKEN_MODEL,reaches beyond the end",
            "F32,9223372036854775806,BROKEN_MODEL,reaches beyond the end"})
    void whatCannotBeTakenOverIsRefusedByName(String dtype, long offset, Problem problem, String told) {
        var odd = kiln(weight("d.odd", new TensorInfo(dtype, List.of(1L), 4), offset));
        var refused = assertThrows(LibraryException.class, () -> convert(odd, null));
        assertEquals(problem, refused.problem());
        assertTrue(refused.getMessage().contains("d.odd") && refused.getMessage().contains(told),
                refused.getMessage());
    }

    @Test
    void aTensorInPiecesIsRefusedByName() {
        var pieces = kiln(new Weight("", "d.pieces", PAIR, null));
        var refused = assertThrows(LibraryException.class, () -> convert(pieces, null));
        assertTrue(refused.getMessage().contains("d.pieces does not lie in its file in one piece"),
                refused.getMessage());
    }

    @Test
    void whatIsSafetensorsAFolderOrAnotherFormatIsRefused() {
        for (var other : List.of(new StoredModel("safetensors", false, Map.of(), kiln().weights()),
                new StoredModel("torch", true, Map.of(), kiln().weights()),
                new StoredModel("gguf", false, Map.of(), kiln().weights()))) {
            assertEquals(Problem.INVALID,
                    assertThrows(LibraryException.class, () -> convert(other, null)).problem());
        }
    }

    @Test
    void nothingIsOverwrittenAndACancelIsHeard() throws Exception {
        var tensors = Map.<String, NewTensor>of("a", StoredTensor.of(PAIR, new TensorPlace(torch, 4), null));
        var writer = new SafetensorsWriter();
        assertThrows(FileAlreadyExistsException.class,
                () -> writer.write(torch, tensors, Map.of(), new NullProgressMonitor()));
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> writer.write(folder.resolve("new.safetensors"), tensors, Map.of(), monitor));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.library.LibraryException;
import dev.maquette.testkit.contract.ConverterContract;

class NpzConverterTest extends ConverterContract {

    @TempDir
    private Path folder;

    @Override
    protected Converter converter() {
        return new NpzConverter();
    }

    @Override
    protected Path model(Path place) throws IOException {
        return Files.write(place.resolve("vit.npz"), NpzFile.vit(true));
    }

    @Override
    protected Path foreignModel(Path place) throws IOException {
        return Files.write(place.resolve("vit.safetensors"), new byte[64]);
    }

    private void convert(byte[] archive, Precision precision, Path target) throws IOException, LibraryException {
        var file = Files.write(folder.resolve("model.npz"), archive);
        new NpzConverter().plan(new ConversionTask(record(file), file, precision), new NullProgressMonitor())
                .write(target, new NullProgressMonitor());
    }

    @Test
    void namesShapesAndValuesAreTheArchives() throws IOException, LibraryException {
        var target = folder.resolve("a.safetensors");
        var steps = "{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }";
        convert(new NpzFile(false).with("w\"1", 2, 3).with("steps", steps, 16).bytes(), null, target);

        var bytes = ByteBuffer.wrap(Files.readAllBytes(target)).order(ByteOrder.LITTLE_ENDIAN);
        int length = (int) bytes.getLong();
        assertEquals(0, length % 8, "where values begin");
        assertEquals("{\"w\\\"1\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]},"
                + "\"steps\":{\"dtype\":\"I64\",\"shape\":[2],\"data_offsets\":[24,40]}}",
                StandardCharsets.UTF_8.decode(bytes.slice(8, length)).toString().strip());
        assertEquals(8 + length + 40, Files.size(target));
    }

    @Test
    void whatSafetensorsDoesNotHaveIsRefused() {
        var turned = "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 2), }";

        var refusal = assertThrows(LibraryException.class,
                () -> convert(new NpzFile(false).with("turned", turned, 16).bytes(), null, folder.resolve("no")));

        assertTrue(refusal.getMessage().contains("turned"), refusal.getMessage());
        assertThrows(LibraryException.class,
                () -> convert(NpzFile.vit(false), Precision.FP16, folder.resolve("no")));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.probe.InvalidModelException;

/** Writes the arrays of an archive of NumPy's as safetensors, each as it is. */
public final class NpzConverter implements Converter {

    private static final int HEAD = 4096;

    @Override
    public ConversionTarget target() {
        return ConversionTarget.SAFETENSORS;
    }

    @Override
    public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
        var file = task.path();
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".npz")) {
            throw new LibraryException(Problem.INVALID, file.getFileName() + " is no archive of NumPy's.",
                    "Choose a model whose format is npz.");
        }
        if (task.precision() != null) {
            throw new LibraryException(Problem.INVALID, "The arrays of " + file.getFileName()
                    + " are written as they are, and not as " + task.precision().dtype() + ".",
                    "Convert it without a precision, and the safetensors then to another one.");
        }
        try (var zip = new ZipFile(file.toFile())) {
            return new NpzConversion(file, arrays(zip, SubMonitor.convert(monitor)));
        } catch (InvalidModelException | ZipException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, file.getFileName() + " is broken. " + broken.getMessage(),
                    "Fetch it again.", broken);
        } catch (IOException failure) {
            throw new LibraryException(Problem.BROKEN_MODEL,
                    file.getFileName() + " cannot be read: " + failure.getMessage(), "Is its disk there?", failure);
        }
    }

    private static Map<String, NpyHeader> arrays(ZipFile zip, SubMonitor monitor)
            throws IOException, InvalidModelException, LibraryException {
        var arrays = new LinkedHashMap<String, NpyHeader>();
        for (var entry : zip.stream().filter(each -> each.getName().endsWith(ZipMember.ARRAY)).toList()) {
            monitor.checkCanceled();
            try (var in = zip.getInputStream(entry)) {
                var array = NpyHeader.of(entry.getName(), ByteBuffer.wrap(in.readNBytes(HEAD)));
                if (entry.getSize() != array.header() + array.bytes()) {
                    throw new InvalidModelException("The array " + entry.getName() + " should have "
                            + array.bytes() + " bytes, and has " + (entry.getSize() - array.header()) + ".");
                }
                if (!array.plain() || array.dtype().startsWith("C")) {
                    throw new LibraryException(Problem.INVALID, "The array " + entry.getName()
                            + " is stored in a way that safetensors does not have.",
                            "Save it with NumPy in C order, little-endian and without complex numbers.");
                }
                arrays.put(entry.getName(), array);
            }
        }
        if (arrays.isEmpty()) {
            throw new InvalidModelException("There is no array in it.");
        }
        return arrays;
    }
}

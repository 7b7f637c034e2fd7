// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Makes a folder of two files, or one file of what is called {@code …-file}; refuses what is called {@code …-odd}. */
final class ForeseeableConverter implements Converter {

    private Runnable meanwhile = () -> {
        // nothing happens
    };

    /** Has something happen when half of it is written. */
    void meanwhile(Runnable event) {
        meanwhile = event;
    }

    @Override
    public ConversionTarget target() {
        return ConversionTarget.ONNX;
    }

    @Override
    public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
        if (task.model().name().endsWith("-odd")) {
            throw new LibraryException(Problem.INVALID, task.model().name() + " is odd.", "Choose an even one.");
        }
        return new Conversion() {

            @Override
            public boolean folder() {
                return !task.model().name().endsWith("-file");
            }

            @Override
            public long bytes() {
                return 8;
            }

            @Override
            public List<String> notes() {
                return List.of("It is smaller.");
            }

            @Override
            public void write(Path target, IProgressMonitor progress) throws IOException {
                if (folder()) {
                    Files.createDirectory(target);
                    Files.writeString(target.resolve("model_index.json"), "{}");
                }
                meanwhile.run();
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Files.writeString(folder() ? target.resolve("model.onnx") : target, "fired");
            }
        };
    }
}

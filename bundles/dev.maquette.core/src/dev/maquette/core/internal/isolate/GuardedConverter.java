// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.library.LibraryException;

/** A stranger's converter. It plans and writes where it is called: a model takes as long as it takes. */
public final class GuardedConverter implements Converter {

    private final Converter converter;
    private final Custody custody;

    public GuardedConverter(Converter converter, Custody custody) {
        this.converter = converter;
        this.custody = custody;
    }

    /** @return null when it does not tell */
    @Override
    public ConversionTarget target() {
        return custody.quick("tell what it converts to", converter::target, null);
    }

    @Override
    public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
        return custody.callForLibrary("plan a conversion", monitor, () -> {
            var conversion = converter.plan(task, monitor);
            return new Guarded(conversion.folder(), conversion.bytes(), List.copyOf(conversion.notes()), conversion,
                    custody);
        });
    }

    /** What it said is copied while it can still be blamed. */
    private record Guarded(boolean folder, long bytes, List<String> notes, Conversion conversion, Custody custody)
            implements Conversion {

        @Override
        public void write(Path target, IProgressMonitor monitor) throws LibraryException, IOException {
            var failure = custody.callForLibrary("convert a model", monitor, () -> {
                try {
                    conversion.write(target, monitor);
                    return Optional.<IOException>empty();
                } catch (IOException disk) {
                    return Optional.of(disk);
                }
            });
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }
}

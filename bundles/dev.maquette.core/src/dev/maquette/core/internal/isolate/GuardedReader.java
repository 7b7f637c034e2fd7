// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorPlace;

/** A format that a stranger reads. One that is left out recognises nothing. */
public final class GuardedReader implements FormatReader {

    private static final List<Class<? extends Exception>> EXPECTED =
            List.of(IOException.class, InvalidModelException.class);

    private final FormatReader reader;
    private final Custody custody;

    public GuardedReader(FormatReader reader, Custody custody) {
        this.reader = reader;
        this.custody = custody;
    }

    @FunctionalInterface
    private interface Look<T> {

        T at(ProbeContext probe) throws IOException, InvalidModelException;
    }

    /** Why it is not asked any more; empty when it is. */
    public Optional<PlugInFault> leftOut() {
        return custody.leftOut();
    }

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (leftOut().isPresent()) {
            return false;
        }
        try {
            return ask("recognise a file", context, reader::recognises);
        } catch (InvalidModelException broken) { // which it may say only when it has recognised it
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        return ask("read a model", context, probe -> taken(reader.read(probe)));
    }

    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        return ask("find weights", context, probe -> Map.copyOf(reader.places(probe)));
    }

    private <T> T ask(String deed, ProbeContext context, Look<T> look) throws IOException, InvalidModelException {
        var turn = new Turn();
        try {
            return custody.call(deed, turn, context.monitor(), () -> look.at(new GuardedProbe(context, turn)),
                    EXPECTED);
        } catch (ExecutionException told) {
            switch (told.getCause()) {
            case IOException failed -> throw failed;
            case InvalidModelException invalid -> throw invalid;
            default -> throw new IllegalStateException(told);
            }
        }
    }

    /** The same in collections of ours, while it may still be blamed: its own might compute, change or be null. */
    private static ModelContent taken(ModelContent content) {
        return new ModelContent(content.container(), content.folder(), content.fileName(), content.fileSize(),
                Collections.unmodifiableMap(new LinkedHashMap<>(content.tensors())), Map.copyOf(content.metadata()),
                Collections.unmodifiableMap(new LinkedHashMap<>(content.configs())), List.copyOf(content.files()),
                content.safety());
    }
}

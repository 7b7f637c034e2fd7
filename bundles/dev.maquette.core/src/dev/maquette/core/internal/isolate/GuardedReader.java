// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.core.internal.isolate.CellRequest.Deed;
import dev.maquette.core.internal.isolate.Reading.Answer;

/** A format that a stranger reads, in this process or in its cell. One that is left out recognises nothing. */
public final class GuardedReader implements FormatReader {

    private static final List<Class<? extends Exception>> EXPECTED =
            List.of(IOException.class, InvalidModelException.class);

    private final Supplier<Reading> reading;
    private final Custody custody;

    /** @param reader called in this process */
    public GuardedReader(FormatReader reader, Custody custody) {
        this(() -> new Reading.Here(reader), custody);
    }

    /** @param reading where it is called, asked each time */
    GuardedReader(Supplier<Reading> reading, Custody custody) {
        this.reading = reading;
        this.custody = custody;
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
            return ask("recognise a file", Deed.RECOGNISE, context).recognised();
        } catch (InvalidModelException broken) { // which it may say only when it has recognised it
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        return ask("read a model", Deed.READ, context).content();
    }

    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        return ask("find weights", Deed.LOCATE, context).places();
    }

    private Answer ask(String deed, Deed what, ProbeContext context) throws IOException, InvalidModelException {
        var turn = new Turn();
        var way = reading.get();
        try {
            return custody.call(deed, turn, context.monitor(), () -> way.ask(what, context, turn), EXPECTED);
        } catch (ExecutionException told) {
            switch (told.getCause()) {
            case IOException failed -> throw failed;
            case InvalidModelException invalid -> throw invalid;
            default -> throw new IllegalStateException(told);
            }
        } finally {
            way.end(turn);
        }
    }
}

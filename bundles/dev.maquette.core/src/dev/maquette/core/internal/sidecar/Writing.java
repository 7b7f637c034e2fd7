// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.SidecarWriter;
import dev.maquette.api.neighbour.SidecarWriter.Plan;
import dev.maquette.api.neighbour.SidecarWriter.Subject;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;
import dev.maquette.api.request.WriteSidecars.Written;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;

/** One run: the files of one model after the other. A file that cannot be written holds up no other. */
final class Writing {

    private static final Logger LOG = System.getLogger(Writing.class.getName());

    private final WriteSidecars request;
    private final List<SidecarWriter> writers;
    private final Consumer<? super Outcome> taker;
    private final OperationContext context;
    private final Subjects subjects;
    private final Copies copies;
    private final Set<Path> swept = new HashSet<>();
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private int models;

    Writing(WriteSidecars request, List<SidecarWriter> writers, Consumer<? super Outcome> taker,
            OperationContext context) {
        this.request = request;
        this.writers = writers;
        this.taker = taker;
        this.context = context;
        subjects = new Subjects(context, request.dialect() != null);
        copies = new Copies(context.folder(), context.actor().id());
        if (!request.dryRun()) {
            copies.sweep();
        }
    }

    /** A model that is not there any more. */
    void gone(String key) {
        models++;
        var failure = Failures.noModel(key);
        tell(new Outcome(key, key, null, null, State.FAILED, null, null, List.of(), failure.told()));
    }

    /** Writes beside a model. */
    void model(ModelRecord model) {
        models++;
        var ground = subjects.ground(model);
        if (ground.isEmpty()) {
            refuse(model, null, null, "It is run elsewhere and has no file here.");
            return;
        }
        var asked = writers.stream().filter(writer -> request.dialect() != null
                || new Sidecar(ground.get().beside(writer.suffix())).exists()).toList();
        var objection = asked.isEmpty() ? null : ground.get().objection().orElse(null);
        if (!asked.isEmpty() && !request.dryRun() && swept.add(ground.get().model().getParent())) {
            WholeFile.sweep(ground.get().model().getParent());
        }
        for (var writer : asked) {
            var file = ground.get().beside(writer.suffix());
            if (objection != null) {
                refuse(model, writer, file, objection);
            } else {
                file(model, ground.get(), writer, file);
            }
        }
    }

    private void refuse(ModelRecord model, SidecarWriter writer, Path file, String reason) {
        if (writer != null || request.dialect() != null) {
            tell(new Outcome(model.key(), model.name(), writer == null ? null : writer.id(),
                    file == null ? null : file.toString(), State.REFUSED, null, null, List.of(), reason));
        }
    }

    private void file(ModelRecord model, Ground ground, SidecarWriter writer, Path file) {
        try {
            var sidecar = new Sidecar(file);
            if (!writer.updates() && sidecar.exists()) {
                tell(outcome(model, writer, file, State.UNCHANGED, "It is there already and is never changed."));
                return;
            }
            var before = sidecar.content();
            switch (plan(subjects.of(model, ground), writer, before)) {
            case Plan.Refusal refusal -> refuse(model, writer, file, refusal.reason());
            case Plan.Same same -> tell(new Outcome(model.key(), model.name(), writer.id(), file.toString(),
                    State.UNCHANGED, null, null, same.kept(), null));
            case Plan.Write write -> {
                if (!request.dryRun()) {
                    write(model, writer, sidecar, before, write.content());
                }
                tell(new Outcome(model.key(), model.name(), writer.id(), file.toString(),
                        before == null ? State.CREATED : State.UPDATED, write.before(), write.after(), write.kept(),
                        null));
            }
            }
        } catch (LibraryException failure) {
            tell(outcome(model, writer, file, failure.problem() == Problem.CONFLICT ? State.REFUSED : State.FAILED,
                    failure.told()));
        } catch (IOException failure) {
            tell(outcome(model, writer, file, State.FAILED, Sidecar.told(failure)));
        }
    }

    /** Strangers write writers; a fault of one costs its file and nothing else. */
    private Plan plan(Subject subject, SidecarWriter writer, byte[] before) {
        try {
            return writer.plan(subject, before, request.overwrite());
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(Level.WARNING, "What to write beside " + subject.file() + " could not be found out", fault);
            return new Plan.Refusal("What to write could not be found out: " + fault + ".");
        }
    }

    private void write(ModelRecord model, SidecarWriter writer, Sidecar sidecar, byte[] before, byte[] after)
            throws LibraryException, IOException {
        var note = copies.keep(sidecar.file(), model.key(), writer.id(), before, after);
        try {
            sidecar.write(before, after);
        } catch (IOException | LibraryException failure) {
            Copies.forget(note, SidecarNote.read(note));
            throw failure;
        }
    }

    private static Outcome outcome(ModelRecord model, SidecarWriter writer, Path file, State state, String reason) {
        return new Outcome(model.key(), model.name(), writer.id(), file.toString(), state, null, null, List.of(),
                reason);
    }

    private void tell(Outcome outcome) {
        counts.merge(outcome.state(), 1, Integer::sum);
        taker.accept(outcome);
    }

    Written written() {
        boolean written = !request.dryRun() && count(State.CREATED) + count(State.UPDATED) > 0;
        return new Written(written ? copies.run() : null, models, count(State.CREATED), count(State.UPDATED),
                count(State.UNCHANGED), count(State.REFUSED), count(State.FAILED));
    }

    private int count(State state) {
        return counts.getOrDefault(state, 0);
    }
}

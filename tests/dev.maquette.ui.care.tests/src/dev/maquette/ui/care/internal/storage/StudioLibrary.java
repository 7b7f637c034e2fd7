// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.MoveModels.Outcome;
import dev.maquette.api.request.MoveModels.State;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Age;
import dev.maquette.api.request.SurveyStorage.Leftovers;
import dev.maquette.api.request.SurveyStorage.Model;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Use;
import dev.maquette.testkit.library.MemoryLibrary;

/** A library in memory that tells what it takes, and moves models without moving files. */
final class StudioLibrary extends ForwardingLibrary {

    /** Models that never drew. */
    final Set<String> unused = new HashSet<>();
    /** Models that cannot be moved. */
    final Set<String> stuck = new HashSet<>();
    /** How often it was asked what it takes. */
    final AtomicInteger surveys = new AtomicInteger();
    final MemoryLibrary memory;
    private boolean broken;

    StudioLibrary(ModelRecord... models) {
        this(new MemoryLibrary("Studio", List.of(models)));
    }

    private StudioLibrary(MemoryLibrary memory) {
        super(memory);
        this.memory = memory;
    }

    /** From now on nobody can tell what it takes. */
    void breaks(boolean now) {
        broken = now;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        return request instanceof SurveyStorage survey ? (O) survey(survey) : memory.run(request, actor, monitor);
    }

    private SurveyStorage.Storage survey(SurveyStorage survey) throws LibraryException {
        surveys.incrementAndGet();
        if (broken) {
            throw new LibraryException(Problem.IO, "The registry cannot be read.", "Try again.");
        }
        var models = memory.models(ModelQuery.all().sortedBy(ModelQuery.Sort.SIZE, true)).items().stream()
                .map(this::model).toList();
        var never = models.stream().filter(model -> model.use() == Use.NEVER).toList();
        return new SurveyStorage.Storage(share("all", models), List.of(), List.of(), List.of(), List.of(), List.of(),
                share("never used", never), new Share("absent", 0, 0), new Share("trash", 17, 41_600_000_000L),
                survey.leftovers() ? new Leftovers(new Share("unfinished", 2, 8_800_000_000L),
                        new Share("orphans", 0, 0)) : null,
                List.of(), survey.models() ? models : List.of());
    }

    private Model model(ModelSummary model) {
        return new Model(model.key(), model.name(), model.type(), model.base(), "/models", Age.YEAR,
                unused.contains(model.key()) ? Use.NEVER : Use.MONTH, model.fileSize());
    }

    private static Share share(String name, List<Model> models) {
        return new Share(name, models.size(), models.stream().mapToLong(Model::bytes).sum());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        if (!(request instanceof MoveModels move)) {
            return memory.run(request, found, actor, monitor);
        }
        int failed = 0;
        for (var key : move.keys()) {
            boolean stays = stuck.contains(key);
            failed += stays ? 1 : 0;
            found.accept((I) new Outcome(key, "Model " + key, stays ? State.FAILED : State.MOVED, "/models/" + key,
                    stays ? null : move.folder() + "/" + key, 1, List.of(), stays ? null : 5L,
                    stays ? "A file of that name is there." : null));
        }
        int moved = move.keys().size() - failed;
        return (O) new MoveModels.Moved(moved, 0, failed, moved, moved > 0 ? List.of(5L) : List.of());
    }
}

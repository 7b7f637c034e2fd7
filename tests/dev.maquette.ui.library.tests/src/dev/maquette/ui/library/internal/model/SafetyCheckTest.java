// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.api.request.InspectModel;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelFiles;
import dev.maquette.ui.session.Session;

class SafetyCheckTest {

    private final ModelRecord model = ModelRecords.dozen().getFirst();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Optional<Verdict>> told = new ArrayList<>();
    private final List<String> inspected = new ArrayList<>();
    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of(model));
    private final DistantLibrary distant = new DistantLibrary(new Inspected(), Right.READ);
    private final Session session = new Session(new MemoryLibraries(library, distant));
    private final SafetyCheck check =
            new SafetyCheck(new ModelFiles(session, new Suspicious()), background::add, Runnable::run, told::add);

    /** Finds that every file would run code. */
    private final class Suspicious implements Inspector {

        @Override
        public Inspection inspect(Path path, IProgressMonitor monitor) {
            inspected.add(path.getFileName().toString());
            return new Inspection(path, unsafe(), List.of());
        }
    }

    /** Looks into its own files. */
    private final class Inspected extends ForwardingLibrary {

        Inspected() {
            super(library);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
                throws LibraryException {
            return request instanceof InspectModel(String key)
                    ? (O) new Inspection(Path.of(key), unsafe(), List.of()) : super.run(request, actor, monitor);
        }
    }

    private static Identification unsafe() {
        return new Identification("", Identification.Status.INVALID, null, null, null, null, null, null, null, null,
                null, Map.of(), "old", 1, null, null, new Safety(Verdict.UNSAFE, List.of()), List.of(), List.of(),
                "It would run code.");
    }

    private void look(String file, Availability availability) {
        check.look(new EditedModel(model, ModelChanges.none(), availability, Path.of(file)));
    }

    @Test
    void aFileThatCouldRunCodeIsLookedAtOnce() {
        look("/models/old.ckpt", Availability.PRESENT);
        look("/models/old.ckpt", Availability.PRESENT);
        assertEquals(1, background.size());
        background.remove().run();
        assertEquals(List.of(Optional.empty(), Optional.of(Verdict.UNSAFE)), told);
    }

    @Test
    void theServerLooksIntoItsFilesItself() throws Exception {
        session.open(distant.info().location()).join();
        look("/far/away/old.ckpt", Availability.PRESENT);
        background.remove().run();
        assertEquals(List.of(Optional.empty(), Optional.of(Verdict.UNSAFE)), told);
        assertEquals(List.of(), inspected, "nothing here is looked at");
        distant.away(true);
        look("/far/away/other.ckpt", Availability.PRESENT);
        background.remove().run();
        assertEquals(Optional.empty(), told.getLast());
        session.close();
    }

    @Test
    void filesThatCannotOrAreNotThereAreLeftAlone() {
        look("/models/new.safetensors", Availability.PRESENT);
        look("/models/new.GGUF", Availability.PRESENT);
        look("/models/old.ckpt", Availability.MISSING);
        assertEquals(0, background.size());
        assertEquals(3, told.size(), "each model begins without a verdict");
    }

    @Test
    void aVerdictThatComesTooLateIsDropped() {
        look("/models/old.ckpt", Availability.PRESENT);
        look("/models/new.safetensors", Availability.PRESENT);
        background.remove().run();
        assertEquals(List.of(Optional.empty(), Optional.empty()), told);
        assertEquals(List.of("old.ckpt"), inspected);
    }
}

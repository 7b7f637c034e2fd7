// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ApplyManifest.Applied;
import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.WriteManifest;
import dev.maquette.api.request.WriteManifest.Manifest;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.care.internal.page.ScriptedLibrary;

/** A library that answers about a list what a test tells it to. */
final class ListedLibrary {

    final ScriptedLibrary library = new ScriptedLibrary(new MemoryLibrary("Studio",
            List.of(ModelRecords.model("k", "Kiln", "main", "sdxl", "checkpoint", 6_940_000_000L, null))));
    /** What is the case with the models of the list. */
    List<Entry> entries = List.of();
    /** The change that an application makes. */
    Long batch;

    ListedLibrary() {
        library.answers(ApplyManifest.class, this::applied);
        library.answers(WriteManifest.class, _ -> new Manifest("{\"all\":1}", 2, List.of("Glaze")));
    }

    /** Lets something in the library change. */
    void change() throws LibraryException {
        library.run(new EditModel("k", null, ModelChanges.none().with("name", "Kiln XL")), Actor.localUser(),
                new NullProgressMonitor());
    }

    /** How the list was compared with the library, or it was brought to the list. */
    List<ApplyManifest> applications() {
        return library.asked(ApplyManifest.class);
    }

    private Applied applied(ApplyManifest apply) throws LibraryException {
        if (apply.json().startsWith("no")) {
            throw new LibraryException(Problem.INVALID, "This is no manifest: it is not JSON.", "Give another file.");
        }
        return new Applied(entries.stream().map(entry -> asked(entry, apply)).toList(), List.of("Own"),
                apply.dryRun() ? null : batch);
    }

    private static Entry asked(Entry entry, ApplyManifest apply) {
        boolean asks = entry.state() == ApplyManifest.State.INSTALL && apply.install() && !apply.dryRun();
        return asks ? new Entry(entry.name(), entry.key(), entry.state(), entry.note(), 7L) : entry;
    }
}

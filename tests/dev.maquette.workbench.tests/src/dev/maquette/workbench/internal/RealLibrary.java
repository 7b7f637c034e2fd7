// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.Request;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.InstallModel;
import dev.maquette.testkit.library.SparseModel;

/** A library on disk with a dozen models: the two samples and true safetensors files without weights. */
final class RealLibrary {

    private record Entry(String name, SparseModel file, long bytes, String description, boolean favourite, int rating) {
    }

    private final Libraries libraries;
    private final Path folder;

    RealLibrary(Libraries libraries, Path folder) {
        this.libraries = libraries;
        this.folder = folder;
    }

    /** Makes and fills it. */
    LibraryInfo create() throws LibraryException, IOException {
        Files.createDirectories(folder.resolve("Downloads"));
        LibraryInfo info = libraries.create(folder.resolve("maquette"), "Studio SSD");
        try (Library library = libraries.open(info.location())) {
            run(library, new ChangeSettings(false)); // what is running shows in the status bar
            install(library, "sample:tiny-sd-onnx", ModelChanges.none());
            install(library, "sample:tiny-sd-diffusers", ModelChanges.none());
            for (Entry entry : entries()) {
                Path file = folder.resolve("Downloads")
                        .resolve(entry.name().toLowerCase().replace(' ', '-') + ".safetensors");
                install(library, entry.file().write(file, entry.bytes()).toString(), changes(entry));
            }
        }
        return info;
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("Harrowgate XL v4", SparseModel.xl(), 6_460_000_000L,
                "General-purpose model tuned on layered paper and soft light. Works best at 1024 by 1024.", true, 5));
        entries.add(new Entry("Kilnstone Realism XL", SparseModel.xl(), 6_940_000_000L, "Clay render, tabletop",
                false, 4));
        entries.add(new Entry("Vellum Rooms", SparseModel.checkpoint(768), 2_130_000_000L, "Interiors, pastel walls",
                false, 3));
        entries.add(new Entry("Fernglass Atlas", SparseModel.checkpoint(1024), 5_210_000_000L,
                "Soft studio light, product", false, 0));
        entries.add(new Entry("Lanternmoth", SparseModel.checkpoint(768), 4_270_000_000L,
                "Night scenes, small lights", false, 0));
        entries.add(new Entry("Saltmarsh Film", SparseModel.lora(2048), 218_000_000L, "saltfilm", false, 4));
        entries.add(new Entry("Papercut Depth", SparseModel.lora(2048), 165_000_000L, "papercut, layered paper",
                false, 0));
        entries.add(new Entry("Gouache Field", SparseModel.lora(768), 306_000_000L, "gouachefield", false, 0));
        entries.add(new Entry("Botanic Plate", SparseModel.lora(1024), 144_000_000L, "botplate, ink outline", false,
                0));
        entries.add(new Entry("Clearwater XL", SparseModel.vae(), 335_000_000L, "fp16, no artefacts", false, 0));
        return entries;
    }

    private static ModelChanges changes(Entry entry) {
        return new ModelChanges(Map.of("name", entry.name(), "description", entry.description(), "favourite",
                entry.favourite(), "rating", entry.rating()));
    }

    private static void install(Library library, String source, ModelChanges fields) throws LibraryException {
        run(library, new InstallModel(source, false, fields, false));
    }

    private static <O extends Record> O run(Library library, Request<O> request) throws LibraryException {
        return library.run(request, Actor.localUser(), new NullProgressMonitor());
    }

    /** Removes all of it. */
    void delete() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file); // the library may be taking its own lock away just now
            }
        }
    }
}

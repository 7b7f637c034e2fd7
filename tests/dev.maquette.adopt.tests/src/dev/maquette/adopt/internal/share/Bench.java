// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.adopt.internal.Trees;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.testkit.format.SafetensorsFile;

/**
 * A library and a program, and what core would do with what is planned.
 *
 * @param root the program's folder
 * @param shelf the library's folder for it
 */
record Bench(ShareAdapter adapter, Path root, Path shelf) {

    static Bench of(ShareAdapter adapter, Path temp) {
        return new Bench(adapter, temp.resolve("program"), temp.resolve("library/shared/kiln-1f2e"));
    }

    Path write(String name, String content) throws IOException {
        return Trees.write(root.resolve(name), content);
    }

    String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    /** A model of the library, whose file is there. */
    SharedModel model(String type, String base, String name) throws IOException {
        var path = Trees.write(shelf.getParent().resolveSibling("models").resolve(name).resolve(name), name);
        return new SharedModel(name, name, new ModelType(type), new BaseModel(base), new ModelFormat("checkpoint"),
                path);
    }

    /** One whose header has this tensor. */
    SharedModel tensors(String base, String name, String tensor) throws IOException {
        var model = model("main", base, name);
        Files.write(model.path(), new SafetensorsFile().tensor(tensor, "F16", 1).bytes());
        return model;
    }

    Arrangement arrange(Way way, String... kinds) throws LibraryException {
        return adapter.arrange(root, way, shelf, new TreeSet<>(Set.of(kinds)));
    }

    /** Does what is planned for these kinds, and puts a link to a model into each folder. */
    Arrangement share(Way way, SharedModel model, String... kinds) throws LibraryException, IOException {
        var arrangement = settle(way, kinds);
        for (var folder : arrangement.folders().values()) {
            var link = Files.createDirectories(folder).resolve(model.path().getFileName());
            if (!Files.isSymbolicLink(link)) {
                Files.createSymbolicLink(link, model.path());
            }
        }
        return arrangement;
    }

    /** Does what is planned for these kinds, and makes no link. */
    Arrangement settle(Way way, String... kinds) throws LibraryException, IOException {
        var arrangement = arrange(way, kinds);
        apply(arrangement.edits());
        return arrangement;
    }

    void withdraw(Way way) throws LibraryException, IOException {
        apply(adapter.withdraw(root, way, shelf));
    }

    private static void apply(List<FileEdit> edits) throws IOException {
        for (var edit : edits) {
            Files.createDirectories(edit.file().getParent());
            if (edit.after() == null) {
                Files.delete(edit.file());
            } else {
                Files.writeString(edit.file(), edit.after());
            }
        }
    }

    /** What the program offers, as {@code kind: name}, and what it does not, with the reason. */
    List<String> sees(Way way) throws LibraryException {
        return adapter.list(root, way, shelf, new NullProgressMonitor()).stream().map(listed -> listed.kind() + ": "
                + listed.name() + (listed.hidden() == null ? "" : " (" + listed.hidden() + ")")).toList();
    }
}

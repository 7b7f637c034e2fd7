// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.core.internal.library.TestRegistries;

/**
 * The process in which another program holds the files of the second of three models: works on all three at once, and
 * prints how many were done and what was told of the others.
 */
public final class LockedBulk {

    private final World world;
    private final Steps steps;
    private final Library library;

    private LockedBulk(World world, Steps steps, Library library) {
        this.world = world;
        this.steps = steps;
        this.library = library;
    }

    /** @param arguments folder of the world */
    public static void main(String[] arguments) throws LibraryException, IOException {
        var world = new World(Path.of(arguments[0]));
        Files.createDirectories(world.root());
        var steps = new Steps(world);
        try (var library = world.open(TestRegistries.h2())) {
            var bulk = new LockedBulk(world, steps, library);
            bulk.models();
            bulk.orphans();
        }
    }

    private void models() throws LibraryException {
        var keys = new ArrayList<String>();
        for (var name : List.of("one", "two", "three")) {
            keys.add(install(library, "made:" + name).key());
        }
        var models = world.library().resolve("models");
        var trash = world.library().resolve("trash");
        steps.begin(Fault.lockedAt(models.resolve(keys.get(1))));
        var removed = run(library, new RemoveModels(keys, RemoveModels.Files.TRASH, false));
        tell("remove", removed.removed().size(), removed.failed().stream().map(RemoveModels.Failure::error).toList());
        steps.end();
        run(library, new RemoveModels(List.of(keys.get(1)), RemoveModels.Files.TRASH, false));
        steps.begin(Fault.lockedAt(trash.resolve(keys.get(1))));
        var restored = run(library, new RestoreTrash(keys, false));
        tell("restore", restored.restored().size(),
                restored.failed().stream().map(RestoreTrash.Failure::error).toList());
        steps.end();
        run(library, new RemoveModels(keys, RemoveModels.Files.TRASH, false));
        steps.begin(Fault.lockedAt(trash.resolve(keys.get(1))));
        var emptied = run(library, new EmptyTrash(null, null, null, false));
        tell("empty", emptied.deleted().size(), emptied.failed().stream().map(RestoreTrash.Failure::error).toList());
        steps.end();
        run(library, new EmptyTrash(null, null, null, false));
    }

    private void orphans() throws LibraryException, IOException {
        var models = world.library().resolve("models");
        var names = List.of("one", "two", "three");
        for (var name : names) {
            Files.writeString(Files.createDirectory(models.resolve(name)).resolve("w.safetensors"), name);
        }
        steps.begin(Fault.lockedAt(models.resolve("two")));
        var removed = run(library, new RemoveOrphans(names, false));
        tell("remove orphans", removed.removed().size(), removed.failed().stream().map(each -> each.error()).toList());
        steps.end();
        var left = run(library, new ListTrash()).entries().size();
        System.out.println("in the trash: " + left);
    }

    private static void tell(String what, int done, List<String> errors) {
        System.out.println(what + ": " + done + " " + errors);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Path;
import java.util.List;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.ImportSettings;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;

/** The process that {@link KillTest} kills: opens a library, does one thing, and dies at the given step. */
public final class KilledOperation {

    private KilledOperation() {
    }

    /** @param arguments library folder, folder of the account, step, what to do, and with which source, key or batch */
    public static void main(String[] arguments) throws LibraryException {
        var folder = Path.of(arguments[0]);
        int step = Integer.parseInt(arguments[2]);
        var h2 = TestRegistries.h2();
        var fixture = new LibraryFixture(root -> HaltingRegistry.at(step, h2.open(root)), Path.of(arguments[1]));
        try (var library = fixture.open(folder)) {
            act(library, arguments[3], arguments[4]);
        }
    }

    private static void act(Library library, String what, String with) throws LibraryException {
        switch (what) {
        case "install" -> LibraryFixture.install(library, with);
        case "remove" -> LibraryFixture.run(library,
                new RemoveModels(List.of(with), RemoveModels.Files.TRASH, false));
        case "undo" -> LibraryFixture.run(library, new UndoChange(Long.parseLong(with)));
        case "restore" -> LibraryFixture.run(library, new RestoreTrash(List.of(with), false));
        case "empty" -> LibraryFixture.run(library, new EmptyTrash(null, null, null, false));
        case "adopt" -> LibraryFixture.run(library, new AdoptOrphans(List.of(with), false));
        case "discard" -> LibraryFixture.run(library, new RemoveOrphans(List.of(with), false));
        case "locate" -> LibraryFixture.run(library, new LocateModels(null, with.split("\n")[0], with.split("\n")[1],
                true, false));
        case "search" -> LibraryFixture.run(library, new SearchMissing(null, List.of(with), false));
        case "import" -> LibraryFixture.run(library,
                new ImportSettings(with.split("\n")[0], with.split("\n")[1], false));
        case "link" -> LibraryFixture.run(library, new ResolveDuplicates(with.split("\n")[0],
                List.of(with.split("\n")[1]), Link.valueOf(with.split("\n")[2]), true, false));
        case "unlink" -> LibraryFixture.run(library, new UnlinkModels(null, false));
        case "repair" -> LibraryFixture.run(library, new VerifyModels(List.of(with), Repair.FETCH, false));
        default -> throw new IllegalArgumentException(what);
        }
    }
}

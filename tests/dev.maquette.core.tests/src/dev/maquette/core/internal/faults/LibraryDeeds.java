// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.core.internal.library.TestRegistries;

/** Deeds on a library as a whole. */
final class LibraryDeeds {

    private LibraryDeeds() {
    }

    /** A model, a link in the place of its copy, and something in the trash; returns the account, and where to go. */
    static String furnished(World world, Library library, Path disk) throws LibraryException, IOException {
        var kept = install(library, Files.writeString(world.near().resolve("kiln.safetensors"), Deed.WEIGHTS)).key();
        var copy = install(library, Files.writeString(world.near().resolve("copy.safetensors"), Deed.WEIGHTS)).key();
        run(library, new ResolveDuplicates(kept, List.of(copy), Link.SYMBOLIC, false, false));
        Files.createDirectories(world.library().resolve("thumbnails"));
        return world.account() + "\n" + disk.resolve("moved");
    }

    static String move(Library library, String with) throws LibraryException {
        var places = with.split("\n");
        var from = library.info().location();
        // Done again when it is there already, it goes on to the next place.
        var to = Path.of(from).equals(Path.of(places[1])) ? Path.of(places[1] + "-again") : Path.of(places[1]);
        library.close();
        new LibraryFixture(TestRegistries.h2(), Path.of(places[0])).libraries().move(from, to, false,
                new NullProgressMonitor());
        return null;
    }
}

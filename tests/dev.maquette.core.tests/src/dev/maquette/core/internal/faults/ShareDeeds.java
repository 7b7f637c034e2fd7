// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.core.internal.share.Wheel;

/** What shows models to other programs, and takes that back. */
final class ShareDeeds {

    private ShareDeeds() {
    }

    /** Another program with a file of its user, and a model for it. */
    static String program(World world, Library library) throws LibraryException, IOException {
        var program = Files.createDirectories(world.root().resolve("program"));
        Files.createFile(program.resolve("wheel"));
        Files.writeString(program.resolve("wheel.txt"), "# mine, without an end");
        installInPlace(library, Files.writeString(world.near().resolve("pot.safetensors"), "pot"));
        return program.toString();
    }

    /** One that sees the library. */
    static String shared(World world, Library library) throws LibraryException, IOException {
        var program = program(world, library);
        share(library, program);
        return program;
    }

    /** One that is to see something else. */
    static String outdated(World world, Library library) throws LibraryException, IOException {
        var program = shared(world, library);
        installInPlace(library, Files.writeString(Files.createDirectories(world.near().resolve("more"))
                .resolve("vase.safetensors"), "vase"));
        return program;
    }

    static String share(Library library, String program) throws LibraryException {
        run(library, new ShareLibrary(Wheel.ID, program, null, null, false));
        return null;
    }

    static String unshare(Library library, String program) throws LibraryException {
        try {
            run(library, new UnshareLibrary(Wheel.ID, program, false));
        } catch (LibraryException failure) {
            if (!failure.getMessage().startsWith("This library is not shared")) {
                throw failure;
            }
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;

/** What writes files beside models, and takes them back. */
final class SidecarDeeds {

    private SidecarDeeds() {
    }

    /** Two models, one with a file beside it. */
    static String models(World world, Library library) throws LibraryException, IOException {
        for (var name : new String[]{"pot", "vase"}) {
            installInPlace(library, Files.writeString(world.near().resolve(name + ".safetensors"), name));
        }
        Files.writeString(world.near().resolve("pot.glaze"), "an old name");
        return "";
    }

    static String write(Library library, String with) throws LibraryException {
        var outcomes = new ArrayList<Outcome>();
        var written = library.run(new WriteSidecars(null, "glaze", true, false), outcomes::add, new Actor("ada"),
                new NullProgressMonitor());
        return written.failed() + written.refused() == 0 ? null
                : with + outcomes.stream().map(Outcome::reason).filter(reason -> reason != null).toList();
    }

    static String written(World world, Library library) throws LibraryException, IOException {
        models(world, library);
        return write(library, "") == null ? "" : "not written";
    }

    /** Once nothing is left to be taken back, it is done. */
    static String restore(Library library) throws LibraryException {
        try {
            var restored = run(library, new RestoreSidecars(null, false));
            return restored.failed().isEmpty() ? null : restored.failed().getFirst().error();
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.NOT_FOUND) {
                return null;
            }
            throw failure;
        }
    }
}

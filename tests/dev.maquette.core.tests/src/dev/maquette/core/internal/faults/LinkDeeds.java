// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.Verdict;

/** What puts one file in the place of another. */
final class LinkDeeds {

    private LinkDeeds() {
    }

    /** Two files with the same content. */
    static String copies(World world) throws IOException {
        var keep = Files.writeString(world.near().resolve("keep.safetensors"), "weights of two copies");
        return keep + "\n" + Files.writeString(world.near().resolve("other.safetensors"), "weights of two copies");
    }

    /** Two files, the second of which is a link to the first. */
    static String linked(World world, Library library, Link link) throws LibraryException, IOException {
        var copies = copies(world);
        link(library, copies, link);
        return copies;
    }

    /** Two models, the second of which is a link to the first. */
    static void linkedModels(World world, Library library) throws LibraryException, IOException {
        var copies = copies(world).split("\n");
        var keep = install(library, copies[0]).key();
        link(library, keep + "\n" + install(library, copies[1]).key(), Link.HARD);
    }

    static String link(Library library, String copies, Link link) throws LibraryException {
        var places = copies.split("\n");
        var done = run(library, new ResolveDuplicates(places[0], List.of(places[1]), link, true, false));
        return done.failed().isEmpty() ? null : done.failed().getFirst().error();
    }

    static String unlink(Library library) throws LibraryException {
        var done = run(library, new UnlinkModels(null, false));
        return done.failed().isEmpty() ? null : done.failed().getFirst().error();
    }

    /** A model whose files rot, and whose source has them as they were. */
    static String rotten(Library library) throws LibraryException, IOException {
        var model = install(library, "made:kiln");
        run(library, new VerifyModels(List.of(model.key()), Repair.NONE, false));
        Files.writeString(library.path(model), "rots");
        return model.key();
    }

    static String repair(Library library, String key) throws LibraryException {
        var verdicts = new ArrayList<Verdict>();
        library.run(new VerifyModels(List.of(key), Repair.FETCH, false), verdicts::add, new Actor("ada"),
                new NullProgressMonitor());
        var verdict = verdicts.getFirst();
        if (verdict.state() == VerifyModels.State.INTACT || verdict.repair() != null && verdict.repair().done()) {
            return null;
        }
        return verdict.repair() == null ? verdict.toString() : verdict.repair().detail();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.FetchMetadata;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.WriteManifest;

/** What brings models, and what is known of them, from elsewhere, and what makes pictures with them. */
final class SourceDeeds {

    private static final Actor ADA = new Actor("ada");

    private SourceDeeds() {
    }

    /** A folder with two models, one with a file and a picture beside it. */
    static String shelf(World world) throws IOException {
        var shelf = Files.createDirectories(world.near().resolve("shelf"));
        Files.writeString(shelf.resolve("pot.safetensors"), "pot");
        Files.writeString(shelf.resolve("vase.safetensors"), "vase");
        Files.writeString(shelf.resolve("pot.txt"), "Glazed twice.");
        Files.write(shelf.resolve("pot.png"), Base64.getDecoder().decode(Images.DOT));
        return shelf.toString();
    }

    static String adopt(Library library, String shelf) throws LibraryException {
        var outcomes = new ArrayList<Outcome>();
        library.run(new AdoptLibrary(shelf, Shelf.ID, false, true, true, false), outcomes::add, ADA,
                new NullProgressMonitor());
        var notes = outcomes.stream().flatMap(outcome -> outcome.notes().stream()).toList();
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    static String fetch(Library library, String key) throws LibraryException {
        var fetched = run(library, new FetchMetadata(List.of(key), false, false, null));
        return fetched.models().getFirst().state() == FetchMetadata.State.FAILED
                ? fetched.models().getFirst().note() : null;
    }

    /** A manifest of two models that the library does not have any more. */
    static String manifest(Library library) throws LibraryException {
        var keys = List.of(install(library, "made:pot").key(), install(library, "made:vase").key());
        var manifest = run(library, new WriteManifest(null)).json();
        run(library, new RemoveModels(keys, RemoveModels.Files.TRASH, false));
        run(library, new EmptyTrash(null, null, null, false));
        return manifest;
    }

    static String apply(Library library, String manifest) throws LibraryException {
        run(library, new ApplyManifest(manifest, false, false));
        library.run(new RunInstalls(false), ADA, new NullProgressMonitor());
        return library.installs().stream().filter(job -> job.status() != InstallJob.Status.COMPLETED).findFirst()
                .map(InstallJob::toString).orElse(null);
    }

    /** @param with a key, and the folder for the pictures */
    static String draw(Library library, String with) throws LibraryException {
        var settings = new ImageSettings.Builder("a pot").steps(4).cfgScale(7.0).scheduler("euler").seed(7L).size(8, 8)
                .count(2).build();
        library.run(new GenerateImages(with.split("\n")[0], settings, with.split("\n")[1], null), _ -> {
            // the files are looked at
        }, ADA, new NullProgressMonitor());
        return null;
    }
}

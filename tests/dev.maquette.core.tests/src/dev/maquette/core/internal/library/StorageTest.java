// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Share;

/** What a library says of its disks. */
class StorageTest {

    @TempDir
    Path temp;

    private Path root;
    private Library library;

    @BeforeEach
    void openLibrary() throws Exception {
        temp = temp.toRealPath();
        root = temp.resolve("library");
        library = new LibraryFixture(TestRegistries.h2(), temp).open(root);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void modelsAreAddedUpByWhatTheyAreAndWhereTheyLie() throws Exception {
        install(library, "made:kiln");
        var elsewhere = Files.createDirectories(temp.resolve("disk/loras"));
        installInPlace(library, Files.writeString(elsewhere.resolve("glaze.safetensors"), "glaze"));
        installInPlace(library, Files.writeString(elsewhere.resolve("odd.safetensors"), "odd"));

        var storage = run(library, new SurveyStorage());

        assertEquals(new Share("all", 3, 12), storage.all());
        assertEquals(List.of(new Share("main", 2, 8), new Share("unknown", 1, 4)), storage.byType());
        assertEquals(List.of(new Share("sd-1", 2, 8), new Share("unknown", 1, 4)), storage.byBase());
        assertEquals(List.of(new Share(elsewhere.toString(), 2, 8), new Share(root.resolve("models").toString(), 1, 4)),
                storage.byFolder());
        assertEquals(List.of(new Share("week", 3, 12)), storage.byAge());
        var disk = storage.volumes().getFirst();
        assertEquals(3, disk.models());
        assertTrue(temp.startsWith(disk.place()), disk.place());
        assertTrue(disk.free() > 0 && disk.free() <= disk.total(), disk.toString());
    }

    @Test
    void whatIsUnusedAbsentOrInTheTrashIsTold() throws Exception {
        var used = install(library, "made:kiln");
        install(library, "made:glaze");
        var gone = installInPlace(library, Files.writeString(temp.resolve("pot.safetensors"), "pot"));
        run(library, new RemoveModels(List.of(install(library, "made:old").key()), RemoveModels.Files.TRASH,
                false));
        library.run(new GenerateImages(used.key(), new ImageSettings("a kiln", "", 1, 1.0, "euler", 1L, 8, 8, 1),
                temp.toString()), _ -> {
                    // the picture is on disk
                }, new Actor("ada"), new NullProgressMonitor());
        Files.delete(temp.resolve("pot.safetensors"));
        run(library, new CheckFiles(List.of(gone.key())));

        var storage = run(library, new SurveyStorage());

        assertEquals(new Share("never used", 2, 8), storage.neverUsed());
        assertEquals(new Share("absent", 1, 4), storage.absent());
        assertEquals(1, storage.trash().models());
        assertEquals(4, storage.trash().bytes());
    }
}

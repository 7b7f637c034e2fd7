// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Age;
import dev.maquette.api.request.SurveyStorage.Model;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Use;

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

        assertEquals(new Share("all", 3, 12, 12, List.of()), storage.all());
        var unknown = share("unknown", 1);
        assertEquals(List.of(share("main", 2, share("sd-1", 2)), share("unknown", 1, unknown)), storage.byType());
        assertEquals(List.of(share("sd-1", 2, share("main", 2)), share("unknown", 1, unknown)), storage.byBase());
        assertEquals(List.of(share(elsewhere.toString(), 2, share("sd-1", 1), unknown),
                share(root.resolve("models").toString(), 1, share("sd-1", 1))), storage.byFolder());
        assertEquals(List.of(share("week", 3, share("sd-1", 2), unknown)), storage.byAge());
        assertEquals(List.of(share("never", 3, share("sd-1", 2), unknown)), storage.byUse());
        assertEquals(List.of(), storage.models());
        assertNull(storage.leftovers());
        var disk = storage.volumes().getFirst();
        assertEquals(3, disk.models());
        assertTrue(disk.library());
        assertFalse(disk.away());
        assertTrue(temp.startsWith(disk.place()), disk.place());
        assertTrue(disk.free() > 0 && disk.free() <= disk.total(), disk.toString());
    }

    /** So many models of four bytes that were never used. */
    private static Share share(String name, int models, Share... parts) {
        return new Share(name, models, 4L * models, 4L * models, List.of(parts));
    }

    @Test
    void eachModelIsNamedWhenAskedFor() throws Exception {
        var used = install(library, "made:kiln");
        var elsewhere = Files.createDirectories(temp.resolve("disk"));
        var other = installInPlace(library, Files.writeString(elsewhere.resolve("glaze.safetensors"), "glaze"));
        draw(used);

        var models = run(library, new SurveyStorage(12, true, false)).models();

        assertEquals(List.of(other.key(), used.key()),
                models.stream().map(Model::key).sorted(Comparator.comparing(used.key()::equals)).toList());
        var named = models.stream().collect(Collectors.toMap(Model::key, Function.identity()));
        assertEquals(new Model(used.key(), used.name(), used.type(), used.base(), root.resolve("models").toString(),
                Age.WEEK, Use.MONTH, 4), named.get(used.key()));
        assertEquals(Use.NEVER, named.get(other.key()).use());
        assertEquals(elsewhere.toString(), named.get(other.key()).folder());
    }

    @Test
    void aFolderThatIsToldWithOthersNamesWhatHoldsThem() throws Exception {
        for (var name : List.of("a", "b", "c")) {
            var folder = Files.createDirectories(temp.resolve("disk").resolve(name));
            installInPlace(library, Files.writeString(folder.resolve("m.safetensors"), "m"));
        }
        var storage = run(library, new SurveyStorage(2, true, false));
        assertEquals(List.of(temp.resolve("disk").toString()), storage.byFolder().stream().map(Share::name).toList());
        assertEquals(Set.of(temp.resolve("disk").toString()),
                storage.models().stream().map(Model::folder).collect(Collectors.toSet()));
    }

    @Test
    void whatLiesThereForNothingIsToldWhenAskedFor() throws Exception {
        Files.writeString(root.resolve("models/stray.safetensors"), "stray");
        var leftovers = run(library, new SurveyStorage(12, false, true)).leftovers();
        assertEquals(new Share("orphans", 1, 5), leftovers.orphans());
        assertEquals(new Share("unfinished", 0, 0), leftovers.unfinished());
    }

    private void draw(ModelRecord model) throws Exception {
        library.run(new GenerateImages(model.key(),
                new ImageSettings.Builder("a kiln").steps(1).cfgScale(1.0).scheduler("euler").seed(1L).size(8, 8)
                        .build(),
                temp.toString(), null), _ -> {
                    // the picture is on disk
                }, new Actor("ada"), new NullProgressMonitor());
    }

    @Test
    void whatIsUnusedAbsentOrInTheTrashIsTold() throws Exception {
        var used = install(library, "made:kiln");
        install(library, "made:glaze");
        var gone = installInPlace(library, Files.writeString(temp.resolve("pot.safetensors"), "pot"));
        run(library, new RemoveModels(List.of(install(library, "made:old").key()), RemoveModels.Files.TRASH,
                false));
        draw(used);
        Files.delete(temp.resolve("pot.safetensors"));
        run(library, new CheckFiles(List.of(gone.key())));

        var storage = run(library, new SurveyStorage());

        assertEquals(new Share("never used", 2, 8, 8, List.of()), storage.neverUsed());
        assertEquals(new Share("absent", 1, 4), storage.absent());
        assertEquals(1, storage.trash().models());
        assertEquals(4, storage.trash().bytes());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.PruneInstalls;

/** The account that the library keeps of installations. */
class InstallJobsTest extends OneLibrary {

    private Path file(String name) throws IOException {
        return Files.writeString(temp.resolve(name), "weights");
    }

    private InstallJob only() throws LibraryException {
        assertEquals(1, library.installs().size(), () -> "one job");
        return library.installs().getFirst();
    }

    @Test
    void anInstallationThatWentWellNamesItsRecord() throws Exception {
        var file = file("kiln.safetensors");
        var decided = new ModelChanges(Map.of("name", "Kiln"));

        var model = run(library, new InstallModel(" " + file + " ", false, decided, false)).model();

        var job = only();
        assertEquals(1, job.id());
        assertEquals(Status.COMPLETED, job.status());
        assertEquals(file.toString(), job.source());
        assertEquals(Map.of("name", "Kiln"), job.configIn());
        assertEquals(model, job.configOut());
        assertEquals(library.path(model).toString(), job.localPath());
        assertEquals(model.fileSize(), job.bytes());
        assertEquals(model.fileSize(), job.totalBytes());
        assertFalse(job.inplace());
        assertNull(job.error());
        assertFalse(job.updatedAt().isBefore(job.createdAt()));
    }

    @Test
    void aRefusalIsKeptWithItsReason() throws Exception {
        var file = file("bad.safetensors");

        var refused = assertThrows(LibraryException.class, () -> install(library, file));

        var job = only();
        assertEquals(Status.ERROR, job.status());
        assertEquals("broken_model", job.errorReason());
        assertTrue(job.error().startsWith(refused.getMessage()), job.error());
        assertNull(job.configOut());
    }

    @Test
    void aMistakeOfAnInstallerIsKeptToo() throws Exception {
        assertThrows(IllegalStateException.class, () -> install(library, "mistaken:"));

        assertEquals("internal", only().errorReason());
    }

    @Test
    void aPlugInThatLacksAClassLeavesNoJobBehindThatNobodyIsAt() throws Exception {
        assertThrows(NoClassDefFoundError.class, () -> install(library, "lacking:"));

        assertEquals(Status.ERROR, only().status());
        assertEquals("internal", only().errorReason());
        assertTrue(only().error().contains("org/example/Missing"), only().error());
    }

    @Test
    void whatTheUserCancelsIsNoError() throws Exception {
        var file = file("kiln.safetensors");
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        var request = new InstallModel(file.toString(), false, ModelChanges.none(), false);

        assertThrows(OperationCanceledException.class, () -> library.run(request, new Actor("ada"), cancelled));

        assertEquals(Status.CANCELLED, only().status());
        assertNull(only().errorReason());
    }

    @Test
    void theOutcomeNamesTheChangeThatTakesItBack() throws Exception {
        var installed = run(library,
                new InstallModel(file("kiln.safetensors").toString(), false, ModelChanges.none(), false));

        assertEquals(library.history(installed.model().key(), 1).getFirst().batch(), installed.batch());
    }

    @Test
    void aDryRunIsNoInstallation() throws Exception {
        run(library, new InstallModel(file("kiln.safetensors").toString(), false, ModelChanges.none(), true));

        assertEquals(List.of(), library.installs());
    }

    @Test
    void finishedInstallationsAreForgottenWhileTheModelsStay() throws Exception {
        var model = install(library, file("kiln.safetensors"));
        assertThrows(LibraryException.class, () -> install(library, file("bad.safetensors")));

        assertEquals(List.of(1L, 2L), run(library, new PruneInstalls()).ids());

        assertEquals(List.of(), library.installs());
        assertTrue(library.model(model.key()).isPresent());
        install(library, "made:later");
        assertEquals(3, only().id());
    }
}

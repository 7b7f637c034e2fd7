// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.testkit.library.SparseModel;
import dev.maquette.testkit.ui.OwnLibrary;
import dev.maquette.testkit.ui.Screen;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.session.Session;

/** Both views in the real workbench, on a real library. */
@TestInstance(Lifecycle.PER_CLASS)
class StorageViewUiTest {

    private static final String STORAGE = "dev.maquette.ui.care.storage";

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final Screen screen = new Screen();
    private final Session session = workbench.getService(Session.class);
    private OwnLibrary own;

    @BeforeAll
    void openALibraryOfTwoBases() throws IOException, LibraryException {
        own = OwnLibrary.open(screen);
        install("kilnstone_xl.safetensors", 2048, 6_940_000);
        install("porcelain_glaze.safetensors", 2048, 3_060_000);
        install("harbour_mist.safetensors", 768, 1_680_000);
    }

    private void install(String name, int width, long bytes) throws IOException, LibraryException {
        Path file = SparseModel.lora(width).write(own.folder().resolve(name), bytes);
        own.library().run(new InstallModel(file.toString(), false, ModelChanges.none(), false), Actor.localUser(),
                new NullProgressMonitor());
    }

    @AfterAll
    void openTheDefaultLibraryAgain() {
        for (var view : List.of(STORAGE, Views.VOLUMES)) {
            page().hideView(page().findView(view));
        }
        own.close();
    }

    private IWorkbenchPage page() {
        return workbench.getActiveWorkbenchWindow().getActivePage();
    }

    private StoragePage storage() {
        return screen.find(StoragePage.class, any -> true);
    }

    private ListPage<?> volumes() {
        return screen.find(ListPage.class, any -> true);
    }

    @Test
    void whatTakesTheSpaceIsDrawnBesideTheDisks() throws PartInitException, IOException {
        page().showView(STORAGE);
        screen.until("the models are drawn", () -> storage() != null && !storage().treemap().cells().isEmpty());
        screen.until("the disks are told beside it", () -> volumes() != null && !volumes().list().rows().isEmpty());
        var map = storage().treemap();
        assertEquals(List.of("SDXL", "LoRA", "SD1.X", "LoRA"),
                map.cells().stream().map(cell -> cell.node().name()).toList());
        screen.pictures("storage-workbench", () -> storage().treemap().getParent());
        map.setFocus();
        map.focus(1);
        Screen.press(map, SWT.CR);
        screen.until("the models of the cell are drawn",
                () -> map.cells().stream().allMatch(cell -> cell.node().model() != null));
        assertEquals(2, map.cells().size());
        Screen.press(map, SWT.BS);
        Screen.press(map, SWT.BS);
        screen.until("all is drawn again", () -> map.cells().size() == 4);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.testkit.library.SparseModel;
import dev.maquette.testkit.ui.OwnLibrary;
import dev.maquette.testkit.ui.Screen;
import dev.maquette.ui.neighbours.internal.page.Headline;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;

/** The views in the real workbench, on a real own.library(), beside a folder as ComfyUI has it. */
@TestInstance(Lifecycle.PER_CLASS)
class NeighboursUiTest {

    private static final String ADOPT = "dev.maquette.ui.neighbours.adopt";
    private static final String SHARE = "dev.maquette.ui.neighbours.share";

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final Screen screen = new Screen();
    private final Session session = workbench.getService(Session.class);
    private Path comfy;
    private OwnLibrary own;

    @BeforeAll
    void openALibraryBesideAnotherProgram() throws IOException, LibraryException {
        own = OwnLibrary.open(screen);
        comfy = own.folder().resolve("ComfyUI");
        Files.createDirectories(comfy.resolve("models/checkpoints"));
        stray("models/loras/charcoal_lines_v3.safetensors", SparseModel.lora(2048), 1_440_000);
        stray("models/loras/harbour_mist.safetensors", SparseModel.lora(768), 1_680_000);
        stray("models/vae/clearwater.safetensors", SparseModel.vae(), 3_350_000);
    }

    private void stray(String name, SparseModel model, long bytes) throws IOException {
        Path file = comfy.resolve(name);
        Files.createDirectories(file.getParent());
        model.write(file, bytes);
    }

    @AfterAll
    void openTheDefaultLibraryAgain() {
        own.close();
    }

    private void execute(String command) throws CommandException {
        workbench.getService(IHandlerService.class).executeCommand(command, null);
    }

    private void press(String text) {
        ActionButton button = screen.find(ActionButton.class,
                one -> one.isEnabled() && one.text().startsWith(text));
        assertNotNull(button, "a button " + text);
        button.press();
    }

    private void until(String title) {
        screen.until(title, () -> screen.find(Composite.class,
                one -> one instanceof Headline headline
                        && headline.title().startsWith(title)) != null);
    }

    private void close(String view) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        page.hideView(page.findView(view));
    }

    @Test
    void theModelsOfAnotherProgramAreAdoptedAndTakenBack() throws CommandException, IOException {
        execute("dev.maquette.ui.adoptLibraries");
        until("Bring in models");
        previewFolder();
        until("3 of 3 models are new");
        screen.pictures("adopt-preview-workbench", this::headline);
        press("Adopt 3 models");
        until("3 models adopted");
        assertEquals(3, own.library().models(ModelQuery.all()).total());
        screen.pictures("adopt-done-workbench", this::headline);
        press("Undo");
        screen.until("they are taken back", () -> own.library().models(ModelQuery.all()).total() == 0);
        close(ADOPT);
    }

    /** Whatever else this computer has, only that folder is adopted. */
    private void previewFolder() {
        AdoptPage page = screen.find(AdoptPage.class, any -> true);
        screen.until("the search is over", () -> !page.presenter().state().searching());
        page.presenter().add(List.of(comfy.toString()));
        screen.until("it is found", () -> !page.presenter().state().searching()
                && page.presenter().state().chosen().contains(comfy.toString()));
        page.presenter().choose(Set.of(comfy.toString()));
        press("Preview 3 models");
    }

    private Composite headline() {
        return screen.find(Headline.class, any -> true);
    }

    @Test
    void theViewThatSharesOpensByItsCommand() throws CommandException, IOException {
        execute("dev.maquette.ui.shareLibrary");
        until("Share with other programs");
        screen.pictures("share-workbench", this::headline);
        close(SHARE);
    }
}

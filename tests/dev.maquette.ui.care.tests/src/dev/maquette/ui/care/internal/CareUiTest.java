// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
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
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Request;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.testkit.library.SparseModel;
import dev.maquette.testkit.ui.OwnLibrary;
import dev.maquette.testkit.ui.Screen;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;

/** The views in the real workbench, on a real library. */
@TestInstance(Lifecycle.PER_CLASS)
class CareUiTest {

    private static final String TRASH = "dev.maquette.ui.care.trash";
    private static final String SYNC = "dev.maquette.ui.care.sync";
    private static final String DUPLICATES = "dev.maquette.ui.care.duplicates";
    private static final String VERIFY = "dev.maquette.ui.care.verify";
    private static final String CHECK = "dev.maquette.ui.care.check";
    private static final String HISTORY = "dev.maquette.ui.care.history";
    private static final String MANIFEST = "dev.maquette.ui.care.manifest";

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final Screen screen = new Screen();
    private final Session session = workbench.getService(Session.class);
    private OwnLibrary own;

    @BeforeAll
    void openALibraryWithSomethingInItsTrash() throws IOException, LibraryException {
        own = OwnLibrary.open(screen);
        ModelRecord kiln = install("kilnstone_xl.safetensors", SparseModel.lora(2048), 6_940_000);
        ModelRecord mist = install("harbour_mist.safetensors", SparseModel.lora(768), 1_680_000);
        run(new RemoveModels(List.of(kiln.key(), mist.key()), RemoveModels.Files.TRASH, false));
        install("porcelain_glaze.safetensors", SparseModel.lora(2048), 3_060_000);
        stray("charcoal_lines_v3.safetensors", SparseModel.lora(2048), 1_440_000);
        stray("clearwater/vae.safetensors", SparseModel.vae(), 3_350_000);
    }

    private ModelRecord install(String name, SparseModel model, long bytes) throws IOException, LibraryException {
        Path file = model.write(own.folder().resolve(name), bytes);
        return run(new InstallModel(file.toString(), false, ModelChanges.none(), false)).model();
    }

    private <O extends Record> O run(Request<O> request) throws LibraryException {
        return own.library().run(request, Actor.localUser(), new NullProgressMonitor());
    }

    private void stray(String name, SparseModel model, long bytes) throws IOException {
        Path file = own.library().info().modelsFolder().resolve(name);
        Files.createDirectories(file.getParent());
        model.write(file, bytes);
    }

    @AfterAll
    void openTheDefaultLibraryAgain() {
        own.close();
    }

    /** The view that was opened last is the only page of these views that is to be seen. */
    private ListPage<?> open(String view) throws PartInitException {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        page.showView(view);
        screen.until("the view is shown", () -> page() != null);
        return page();
    }

    private ListPage<?> page() {
        return screen.find(ListPage.class, any -> true);
    }

    private boolean enabled(String tool) {
        return screen.find(ToolBar.class,
                bar -> Stream.of(bar.getItems()).anyMatch(
                        item -> item.getText().equals(tool) && item.isEnabled())) != null;
    }

    private void press(String text) {
        Screen.find(page(), ActionButton.class, button -> button.text().startsWith(text)).press();
    }

    /** Presses a button of a dialog as soon as that is there. */
    private void inDialog(String title, String button) {
        Display display = screen.shell().getDisplay();
        display.asyncExec(() -> Stream.of(display.getShells()).filter(shell -> shell.getText().equals(title))
                .findFirst().map(shell -> Screen.find(shell, ActionButton.class, each -> each.text().equals(button)))
                .ifPresentOrElse(ActionButton::press, () -> inDialog(title, button)));
    }

    private void close(String view) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        page.hideView(page.findView(view));
    }

    private void picture(String name) throws IOException {
        screen.pictures(name, () -> page().list().isVisible() ? page().list() : page().empty());
    }

    @Test
    void theModelListSaysHowToBeginWhileNoListIsOpen() throws PartInitException {
        ListPage<?> page = open(MANIFEST);
        screen.until("it says what to do", () -> Screen.find(page, ActionButton.class,
                button -> button.text().startsWith("Choose list") && button.isVisible()) != null);
        assertFalse(Screen.find(page, ActionButton.class, button -> button.text().equals("Apply")).isEnabled());
        close(MANIFEST);
    }

    @Test
    void whatIsInTheTrashIsChosenAndRestored() throws PartInitException, IOException {
        long before = own.library().models(ModelQuery.all()).total();
        ListPage<?> page = open(TRASH);
        screen.until("both are listed", () -> page.list().rows().size() == 2);
        Event all = new Event();
        all.keyCode = 'a';
        all.stateMask = SWT.MOD1;
        page.list().notifyListeners(SWT.KeyDown, all);
        assertEquals(2, page.list().selected().size());
        screen.until("all can go", () -> enabled("Empty trash…"));
        picture("trash");
        press("Restore");
        screen.until("both are back", () -> own.library().models(ModelQuery.all()).total() == before + 2);
        screen.until("it is told", () -> page.message().equals("2 restored."));
        screen.until("the trash is empty", () -> Screen.find(page, EmptyState.class, any -> true) != null);
        picture("trash-empty");
        close(TRASH);
    }

    @Test
    void anOrphanIsChosenAndAdopted() throws PartInitException, IOException {
        long before = own.library().models(ModelQuery.all()).total();
        ListPage<?> page = open(SYNC);
        screen.until("both are listed", () -> page.list().rows().size() == 2);
        page.list().selection().only("charcoal_lines_v3.safetensors");
        picture("sync");
        press("Adopt");
        screen.until("it has a record", () -> own.library().models(ModelQuery.all()).total() == before + 1);
        screen.until("it is no orphan any more", () -> page.list().rows().size() == 1);
        close(SYNC);
    }

    @Test
    void aCopyIsFoundAndBecomesALinkThatIsTakenBack() throws PartInitException, IOException, LibraryException {
        install("glaze_one.safetensors", SparseModel.lora(1024), 2_060_000);
        install("glaze_two.safetensors", SparseModel.lora(1024), 2_060_000);
        ListPage<?> page = open(DUPLICATES);
        press("Search the library");
        screen.until("both copies are listed", () -> page.list().rows().size() == 3);
        picture("duplicates");
        press("Replace 1 by links");
        screen.until("it is told", () -> page.message().equals("1 copy replaced by a link."));
        screen.until("the group is gone", () -> page.list().rows().isEmpty());
        press("Undo");
        screen.until("both are copies again", () -> page.list().rows().size() == 3);
        close(DUPLICATES);
    }

    @Test
    void filesAreVerifiedAndResultsOutliveTheirView() throws PartInitException, IOException, LibraryException {
        String key = install("tideline_three.safetensors", SparseModel.lora(640), 1_060_000).key();
        ListPage<?> page = open(VERIFY);
        inDialog("Verify files", "Verify");
        press("Verify the library");
        screen.until("it is listed", () -> page.list().rows().stream()
                .anyMatch(row -> row instanceof VerifyModels.Verdict verdict && verdict.key().equals(key)));
        screen.until("it has ended", () -> !page.message().isEmpty());
        picture("verify");
        close(VERIFY);
        assertTrue(open(VERIFY).list().rows().size() > 0);
        close(VERIFY);
    }

    @Test
    void theLibraryIsCheckedWhenThatIsAskedFor() throws PartInitException, IOException {
        stray("driftwood.safetensors", SparseModel.lora(320), 1_020_000);
        ListPage<?> page = open(CHECK);
        press("Check the library");
        screen.until("what has no record is listed", () -> page.list().rows().stream()
                .anyMatch(row -> row instanceof VerifyLibrary.Finding finding
                        && finding.text().contains("driftwood.safetensors")));
        picture("check");
        close(CHECK);
        Files.delete(own.library().info().modelsFolder().resolve("driftwood.safetensors"));
    }

    @Test
    void theHistoryTellsWhatWasDone() throws PartInitException, IOException {
        ListPage<?> page = open(HISTORY);
        screen.until("the changes are listed", () -> page.list().rows().size() >= 4);
        assertTrue(Screen.find(page, ActionButton.class, button -> button.text().equals("Selected model only")
                && button.getSize().x > 100) != null, "the filter has room");
        page.list().selection().only("1");
        picture("history");
        close(HISTORY);
    }
}

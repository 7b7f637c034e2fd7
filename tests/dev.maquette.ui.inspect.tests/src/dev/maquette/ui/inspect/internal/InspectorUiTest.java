// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.testkit.ui.Screen;
import dev.maquette.testkit.ui.Screen.Theme;
import dev.maquette.ui.inspect.internal.DifferenceRows.Kind;
import dev.maquette.ui.session.Session;

/** The Inspector in the real workbench, on real files: opens, searches, compares, and follows the library's list. */
@TestInstance(Lifecycle.PER_CLASS)
class InspectorUiTest {

    /** Where the rows are in the list, in points from its top: below a heading of 28, each 48 high, sorted by name. */
    private static final int FIRST = 50;
    private static final int SECOND = 100;
    private static final String LIBRARY = "dev.maquette.ui.library.library";

    private final Screen screen = new Screen();
    private final IWorkbenchWindow window = screen.window();
    private final Session session = PlatformUI.getWorkbench().getService(Session.class);
    private Path folder;
    private Path model;
    private Path inpaint;
    private InspectorView view;
    private InspectorPage page;

    @BeforeAll
    void openALibraryWithTwoModels() throws IOException, LibraryException {
        folder = Files.createTempDirectory("maquette");
        model = new SparseXl(4).saying("modelspec.title", "Harrowgate XL v4")
                .write(folder.resolve("harrowgate-xl-v4.safetensors"));
        inpaint = new SparseXl(9).without("layers.11.").with("conditioner.embedders.2.extra.weight", 1280, 64)
                .saying("modelspec.title", "Harrowgate Inpaint")
                .write(folder.resolve("harrowgate-inpaint.safetensors"));
        var info = session.libraries().create(folder.resolve("library"), "Studio SSD");
        try (Library library = session.libraries().open(info.location())) {
            install(library, model, "Harrowgate XL v4");
            install(library, inpaint, "Harrowgate Inpaint");
        }
        screen.fill();
        session.open(info.location());
        screen.until("the library is open", () -> session.library()
                .filter(open -> open.info().location().equals(info.location())).isPresent());
    }

    private static void install(Library library, Path file, String name) throws LibraryException {
        library.run(new InstallModel(file.toString(), true, new ModelChanges(Map.of("name", name, "description",
                "General-purpose model tuned on layered paper and soft light.")), false), Actor.localUser(),
                new NullProgressMonitor());
    }

    @AfterAll
    void openTheDefaultLibraryAgain() throws IOException {
        var opened = session.library();
        session.open(session.libraries().defaultLocation());
        screen.until("the default library is open", () -> !session.library().equals(opened));
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file); // the library may be taking its own lock away just now
            }
        }
    }

    @BeforeEach
    void showTheView() {
        var part = window.getService(EPartService.class).showPart(InspectorView.ID, PartState.ACTIVATE);
        view = (InspectorView) part.getObject();
        screen.until("the page is shown", () -> screen.find(InspectorPage.class, found -> true) != null);
        page = screen.find(InspectorPage.class, found -> true);
        page.tensors().search().field().text().setText("");
    }

    @Test
    void aFileIsOpenedSearchedAndCompared() {
        view.open(model);
        page.turnTo(TensorPage.class);
        var list = page.tensors().list();
        screen.until("its tensors are shown", () -> list.size() == 3);
        assertEquals(List.of("conditioner.embedders", "first_stage_model", "model.diffusion_model"),
                list.rows().rows().stream().map(row -> row.node().label()).toList());
        list.canvas().choose(2);
        Screen.press(list.canvas(), SWT.ARROW_RIGHT);
        assertTrue(list.size() > 3, "the module is open");
        page.tensors().search().field().text().setText("attn2 [640, 2048]");
        screen.until("the search has found them", () -> list.rows().root().count() == 10);
        view.dropped(List.of(model, inpaint));
        screen.until("both are compared", () -> page.compare().list().size() > 0);
        assertEquals(Map.of(Kind.LEFT, 4L, Kind.RIGHT, 1L, Kind.CHANGED, 1L, Kind.METADATA, 1L),
                page.compare().list().rows().counts());
        page.compare().search().field().text().setText("input_blocks");
        screen.until("the difference is found", () -> page.compare().list().size() == 1);
        assertEquals("model.diffusion_model.input_blocks.0.0.weight, F16 [320, 4, 3, 3] → F16 [320, 9, 3, 3]",
                page.compare().list().describe(0).replaceFirst("^[^:]*: ", ""));
        page.compare().search().field().text().setText("");
    }

    @Test
    void itFollowsTheListUnlessItIsPinned() {
        view.open(inpaint);
        screen.until("the file is shown", () -> shows(inpaint));
        select(SECOND);
        assertTrue(shows(inpaint), "it is pinned");
        run(InspectHandler.INSPECT);
        screen.until("the selected model is shown", () -> shows(model));
        select(FIRST);
        screen.until("the other one is shown", () -> shows(inpaint));
    }

    @Test
    void twoSelectedModelsAreComparedByACommand() {
        select(FIRST);
        run("org.eclipse.ui.edit.selectAll");
        run(InspectHandler.COMPARE);
        screen.until("both are compared", () -> page.compare().list().size() == 7);
    }

    @Test
    void bothThemesLeaveAPicture() throws IOException {
        select(SECOND);
        run(InspectHandler.INSPECT);
        screen.until("the selected model is shown", () -> shows(model));
        page.turnTo(IdentificationPage.class);
        picture("inspector-evidence", Theme.DARK);
        page.turnTo(TensorPage.class);
        var list = page.tensors().list();
        screen.until("its tensors are shown", () -> list.size() == 3);
        list.fold(2, false);
        list.fold(3, false);
        list.canvas().choose(4);
        list.canvas().setFocus();
        picture("inspector", Theme.DARK);
        picture("inspector", Theme.LIGHT);
        page.turnTo(MetadataPage.class);
        picture("inspector-metadata", Theme.LIGHT);
        view.dropped(List.of(model, inpaint));
        screen.until("both are compared", () -> page.compare().list().size() == 7);
        picture("inspector-compare", Theme.LIGHT);
    }

    private boolean shows(Path file) {
        return page.shown().filter(file::equals).isPresent();
    }

    /** Clicks into the list of the Library view. */
    private void select(int y) {
        window.getService(EPartService.class).showPart(LIBRARY, PartState.ACTIVATE);
        screen.until("the list is shown", () -> list() != null && list().getSize().y > 100);
        Control list = list();
        list.setFocus();
        var click = new Event();
        click.x = 200;
        click.y = y;
        click.button = 1;
        list.notifyListeners(SWT.MouseDown, click);
    }

    private Control list() {
        return screen.find(Control.class, control -> control.getClass().getSimpleName().equals("ModelCanvas"));
    }

    private void run(String command) {
        window.getService(EHandlerService.class)
                .executeHandler(window.getService(ECommandService.class).createCommand(command));
    }

    private void picture(String name, Theme theme) throws IOException {
        screen.picture(name, theme, () -> screen.find(InspectorHeader.class, header -> true));
    }
}

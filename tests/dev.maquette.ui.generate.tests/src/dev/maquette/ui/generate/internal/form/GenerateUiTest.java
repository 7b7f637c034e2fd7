// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import dev.maquette.api.library.LibraryException;
import dev.maquette.testkit.ui.OwnLibrary;
import dev.maquette.testkit.ui.Screen;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Session;

/** The form in the real workbench, on a real library without models. */
@TestInstance(Lifecycle.PER_CLASS)
class GenerateUiTest {

    private static final String LIBRARY = "dev.maquette.workbench.library";

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final Screen screen = new Screen();
    private final Session session = workbench.getService(Session.class);
    private OwnLibrary own;

    @BeforeAll
    void openAnEmptyLibrary() throws IOException, LibraryException {
        own = OwnLibrary.open(screen);
    }

    @AfterAll
    void openTheDefaultLibraryAgain() throws WorkbenchException {
        workbench.showPerspective(LIBRARY, screen.window());
        own.close();
    }

    private void execute(String command) throws CommandException {
        workbench.getService(IHandlerService.class).executeCommand(command, null);
    }

    private FormPage page() {
        return screen.find(FormPage.class, any -> true);
    }

    @Test
    void theFormOpensByItsCommandAndSaysWhereAModelComesFrom() throws CommandException, IOException {
        execute(Commands.GENERATE);
        screen.until("the form says that there is no model", () -> page() != null && page().empty().isVisible());
        screen.pictures("generate-workbench-empty", this::page);
        assertEquals("No main model", page().empty().title());
    }

    @Test
    void allViewsOfAWindowShareOneStudio() throws CommandException {
        execute(Commands.GENERATE);
        screen.until("the form is there", () -> page() != null);
        IEclipseContext window = screen.window().getService(IEclipseContext.class);
        Studio studio = window.get(Studio.class);
        assertNotNull(studio);
        MPart part = screen.window().getService(EPartService.class).findPart(GenerateView.ID);
        assertSame(studio, part.getContext().get(Studio.class));
        execute(Commands.CANCEL_GENERATE);
        assertFalse(studio.drawing().isPresent());
    }
}

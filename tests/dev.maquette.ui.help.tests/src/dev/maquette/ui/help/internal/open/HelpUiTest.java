// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.testkit.ui.Screen;
import dev.maquette.ui.help.internal.view.HelpPage;
import dev.maquette.ui.help.internal.view.HelpView;
import dev.maquette.ui.help.internal.view.WorkbenchLinks;

class HelpUiTest {

    private final Screen screen = new Screen();
    private final IWorkbenchWindow window = screen.window();
    private final EPartService parts = window.getService(EPartService.class);

    private void run(String command) throws CommandException {
        window.getService(IHandlerService.class).executeCommand(command, null);
    }

    private HelpPage page() {
        return parts.findPart(HelpView.ID).getObject() instanceof HelpView view ? view.page() : null;
    }

    private void shows(String path) {
        screen.until(path + " is shown", () -> page() != null
                && page().place().filter(place -> place.page().equals(path)).isPresent());
    }

    @AfterEach
    void close() {
        Optional.ofNullable(parts.findPart(HelpView.ID)).ifPresent(parts::hidePart);
    }

    @Test
    void helpIsAboutTheActiveView() throws CommandException, IOException {
        screen.fill();
        parts.showPart("dev.maquette.ui.care.trash", PartState.ACTIVATE);
        run("dev.maquette.ui.help.here");
        shows("trash.md");
        screen.pictures("help", () -> Screen.find(screen.shell(), HelpPage.class, page -> true));
        run("dev.maquette.ui.help.here");
        shows("help.md");
        MPart trash = parts.findPart("dev.maquette.ui.care.trash");
        parts.hidePart(trash);
    }

    @Test
    void theMenusOpenTheirPages() throws CommandException {
        run("dev.maquette.ui.help.keys");
        shows("keys.md");
        run("dev.maquette.ui.help.guide");
        shows("index.md");
        run("dev.maquette.ui.help.back");
        shows("keys.md");
    }

    @Test
    void aLinkToACommandOpensItsView() {
        var links = new WorkbenchLinks(true);
        String link = "command:org.eclipse.ui.views.showView"
                + "(org.eclipse.ui.views.showView.viewId=dev.maquette.ui.care.trash)";
        assertTrue(links.follows(link));
        assertFalse(new WorkbenchLinks(false).follows(link), "nothing can be opened behind a dialog");
        links.follow(link);
        MPart trash = parts.findPart("dev.maquette.ui.care.trash");
        screen.until("the trash is shown", () -> parts.isPartVisible(trash));
        parts.hidePart(trash);
    }

    @Test
    void helpInPreferencesIsAboutTheirPage() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(screen.shell(),
                "dev.maquette.workbench.preferences.tokens", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            assertEquals("dev.maquette.workbench.preferences.tokens", Subjects.of(dialog.getShell()).getFirst());
        } finally {
            dialog.close();
        }
    }
}

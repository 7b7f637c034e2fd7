// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.TextField;
import dev.maquette.workbench.internal.ThemeChoice.Wish;

/** The preference pages for downloads and tokens, on a library of their own. */
@TestInstance(Lifecycle.PER_CLASS)
class AccountPagesUiTest {

    private static final String DOWNLOADS = "dev.maquette.workbench.preferences.downloads";
    private static final String TOKENS = "dev.maquette.workbench.preferences.tokens";
    private static final String REGEX = "^https://kiln\\.example/";

    private final Bench bench = new Bench();
    private final Session session = bench.service(Session.class);
    private Path folder;

    @BeforeAll
    void openALibrary() throws IOException, LibraryException {
        folder = Files.createTempDirectory("maquette");
        LibraryInfo info = session.libraries().create(folder.resolve("library"), "Tokens");
        bench.size(1280, 800);
        session.open(info.location());
        bench.until("the library is open", () -> session.library()
                .filter(open -> open.info().location().equals(info.location())).isPresent());
    }

    @AfterAll
    void openTheDefaultLibraryAgain() {
        session.open(session.libraries().defaultLocation());
        bench.until("the default library is open",
                () -> session.library().filter(open -> !open.info().name().equals("Tokens")).isPresent());
        bench.show(Wish.SYSTEM);
        bench.shell().forceActive(); // without a window manager nobody gives the focus back to it
        bench.settle();
    }

    private Shell open(String page) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(bench.shell(), page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog.getShell();
    }

    private static Button button(Shell shell, String text) {
        return Bench.find(shell, Button.class, "Button",
                button -> button.getText().replace("&", "").equals(text) && button.isVisible());
    }

    @Test
    void aProxyThatIsNoneIsToldBeforeItIsKept() {
        Shell shell = open(DOWNLOADS);
        Button through = button(shell, "This one:");
        bench.until("the settings are known", through::isEnabled);
        Text address = Bench.find(shell, Text.class, "Text", text -> text.getMessage().startsWith("Such as http"));
        assertFalse(address.isEnabled());

        choose(through);
        assertTrue(address.isEnabled());
        address.setText("http://ada:secret@proxy.example");
        assertFalse(button(shell, "Apply and Close").isEnabled());
        address.setText("http://proxy.example:3128");
        assertTrue(button(shell, "Apply and Close").isEnabled());
        shell.close();
    }

    private static void choose(Button radio) {
        for (var other : radio.getParent().getChildren()) {
            if (other instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
                button.setSelection(button == radio);
            }
        }
        radio.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aTokenForAPatternIsKeptAndForgotten() throws IOException {
        Shell shell = open(TOKENS);
        bench.until("a pattern can be added", button(shell, "Add a pattern...")::isEnabled);
        press(button(shell, "Add a pattern..."));
        Shell dialog = dialog("Token for a pattern");
        field(dialog, true).text().setText(REGEX);
        field(dialog, false).text().setText("hush-hush");
        action(dialog, "Keep").press();

        Table table = Bench.find(shell, Table.class, "Table", found -> true);
        bench.until("it is listed", () -> table.getItemCount() > 0 && table.getSelectionIndex() >= 0
                && REGEX.equals(table.getItem(table.getSelectionIndex()).getText(0)));
        assertTrue(Files.readString(folder.resolve("library/settings.json")).contains("hush-hush"));
        press(button(shell, "Forget"));
        bench.until("it is gone", () -> row(table, REGEX) < 0);
        assertFalse(Files.readString(folder.resolve("library/settings.json")).contains("hush-hush"));
        shell.close();
    }

    @Test
    void anExpressionThatIsNoneKeepsTheDialogOpenAndSaysWhy() {
        Shell shell = open(TOKENS);
        bench.until("a pattern can be added", button(shell, "Add a pattern...")::isEnabled);
        press(button(shell, "Add a pattern..."));
        Shell dialog = dialog("Token for a pattern");
        ActionButton keep = action(dialog, "Keep");
        assertFalse(keep.isEnabled());
        field(dialog, true).text().setText("a(b");
        field(dialog, false).text().setText("hush-hush");
        keep.press();

        bench.until("it says why", () -> says(dialog, "not a regular expression"));
        assertTrue(keep.isEnabled());
        dialog.close();
        shell.close();
    }

    @Test
    void aTokenOfASiteIsTestedBeforeItIsKept() {
        Shell shell = open(TOKENS);
        Table table = Bench.find(shell, Table.class, "Table", found -> true);
        bench.until("the site is listed", () -> row(table, "The Paper Mill") >= 0);
        table.select(row(table, "The Paper Mill"));
        table.notifyListeners(SWT.Selection, new Event());
        assertFalse(button(shell, "Test").isEnabled());
        press(button(shell, "Set..."));
        Shell dialog = dialog("Token for The Paper Mill");
        field(dialog, false).text().setText("hush-hush");
        ActionButton keep = action(dialog, "Test and keep");
        keep.press();
        bench.until("the site has said no", () -> says(dialog, "The Paper Mill does not know this token."));
        field(dialog, false).text().setText("good");
        keep.press();

        bench.until("it is kept", () -> table.getItem(row(table, "The Paper Mill")).getText(1).equals("yes"));
        press(button(shell, "Test"));
        bench.until("it is told whose it is", () -> state(shell).contains("belongs to ada"));
        press(button(shell, "Forget"));
        bench.until("it is gone", () -> table.getItem(row(table, "The Paper Mill")).getText(1).equals("none"));
        shell.close();
    }

    private static String state(Shell shell) {
        return Bench.find(shell, Text.class, "Text",
                text -> (text.getStyle() & (SWT.MULTI | SWT.READ_ONLY)) == (SWT.MULTI | SWT.READ_ONLY)
                        && text.getParent() == Bench.find(shell, Table.class, "Table", found -> true).getParent())
                .getText();
    }

    private static int row(Table table, String name) {
        return Stream.of(table.getItems()).map(item -> item.getText(0)).toList().indexOf(name);
    }

    private static ActionButton action(Shell dialog, String text) {
        return Bench.find(dialog, ActionButton.class, "ActionButton", button -> button.text().equals(text));
    }

    private static boolean says(Shell dialog, String words) {
        return Bench.find(dialog, Label.class, "Label", label -> label.getText().contains(words)) != null;
    }

    private static TextField field(Shell dialog, boolean first) {
        return Bench.find(dialog, TextField.class, "TextField",
                field -> ((field.text().getStyle() & SWT.PASSWORD) == 0) == first);
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    private Shell dialog(String title) {
        Display display = bench.shell().getDisplay();
        bench.until("the dialog is open", () -> shell(display, title) != null);
        return shell(display, title);
    }

    private static Shell shell(Display display, String title) {
        for (Shell shell : display.getShells()) {
            if (shell.getText().equals(title) && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }

    @Test
    void bothPagesLeavePicturesInBothThemes() throws IOException {
        for (Wish theme : new Wish[]{Wish.DARK, Wish.LIGHT}) {
            bench.show(theme);
            for (String page : new String[]{DOWNLOADS, TOKENS}) {
                Shell shell = open(page);
                bench.until("it is filled", () -> page.equals(TOKENS)
                        ? button(shell, "Set...").isEnabled()
                        : Bench.find(shell, Spinner.class, "Spinner", Spinner::isEnabled) != null);
                bench.settle();
                picture(shell, page.substring(page.lastIndexOf('.') + 1), theme);
                if (page.equals(TOKENS)) {
                    press(button(shell, "Set..."));
                    Shell dialog = dialog("Token for The Paper Mill");
                    bench.settle();
                    picture(dialog, "token", theme);
                    dialog.close();
                }
                shell.close();
            }
        }
    }

    private static void picture(Shell shell, String name, Wish theme) throws IOException {
        Path path = Path.of("target", "screenshots", name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        Files.createDirectories(path.getParent());
        Image image = new Image(shell.getDisplay(), 1280, 800);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        loader.save(path.toString(), SWT.IMAGE_PNG);
        image.dispose();
        assertTrue(Files.size(path) > 10_000, "the picture shows something");
    }
}

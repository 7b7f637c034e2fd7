// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.session.ModelSelection;
import dev.maquette.workbench.internal.ThemeChoice.Wish;

/** The running workbench as a test sees it. */
final class Bench {

    static final String LIBRARY = "dev.maquette.ui.library.library";
    static final String DETAILS = "dev.maquette.ui.library.details";

    private static final int SETTLING = 500;
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
    private final Display display = workbench.getDisplay();

    <T> T service(Class<T> type) {
        return workbench.getService(type);
    }

    Shell shell() {
        return window.getShell();
    }

    /** Makes the visible part of the window so large, at the top left of the screen. */
    void size(int width, int height) {
        Shell shell = shell();
        shell.setBounds(0, 0, width, height);
        until("the window is placed", () -> shell.getSize().x == width);
        Point origin = shell.toDisplay(0, 0);
        Rectangle client = shell.getClientArea();
        shell.setSize(2 * width - origin.x - client.width, 2 * height - origin.y - client.height);
    }

    /** Runs the display's events until something holds. */
    void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, Bench::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    /** Shows and activates a view. */
    MPart show(String view) {
        return window.getService(EPartService.class).showPart(view, PartState.ACTIVATE);
    }

    /** Key of the one model that is selected in the list. */
    String selected() {
        ESelectionService selections = window.getService(ESelectionService.class);
        return ((ModelSelection) selections.getSelection(LIBRARY)).keys().getFirst();
    }

    /** The page of the window, which has the editors. */
    IWorkbenchPage page() {
        return window.getActivePage();
    }

    /** The control of the part that is active. */
    Object active() {
        return window.getService(EPartService.class).getActivePart().getWidget();
    }

    /** Closes a view where it is open. */
    void hide(String view) {
        EPartService parts = window.getService(EPartService.class);
        MPart part = parts.findPart(view);
        if (part != null) {
            parts.hidePart(part);
        }
    }

    /** Whether a command can be run where the focus is. */
    boolean can(String command) {
        return window.getService(EHandlerService.class).canExecute(command(command));
    }

    /** Runs a command as a menu does. */
    void run(String command) {
        window.getService(EHandlerService.class).executeHandler(command(command));
    }

    private ParameterizedCommand command(String id) {
        return window.getService(ECommandService.class).createCommand(id);
    }

    /** The first control of a class by that name, from the top left, for which something holds. */
    <T extends Control> T find(Class<T> type, String name, Predicate<T> which) {
        return find(shell(), type, name, which);
    }

    /** The same within another control. */
    static <T extends Control> T find(Composite parent, Class<T> type, String name, Predicate<T> which) {
        for (Control child : parent.getChildren()) {
            if (child.getClass().getSimpleName().equals(name) && which.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, name, which) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Clicks into a control. */
    static void click(Control control, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        control.notifyListeners(SWT.MouseDown, event);
        if (!control.isDisposed()) {
            control.notifyListeners(SWT.MouseUp, event);
        }
    }

    /** The item of a view's tool bar whose tooltip begins with a word. */
    ToolItem tool(String word) {
        return tool(shell(), word);
    }

    private static ToolItem tool(Composite parent, String word) {
        for (Control child : parent.getChildren()) {
            if (child instanceof ToolBar bar && bar.isVisible()) {
                for (ToolItem item : bar.getItems()) {
                    if (item.getToolTipText() != null && item.getToolTipText().startsWith(word)) {
                        return item;
                    }
                }
            }
            ToolItem below = child instanceof Composite composite ? tool(composite, word) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Moves the pointer, as the mouse does. */
    void point(Point place) {
        Event move = new Event();
        move.type = SWT.MouseMove;
        move.x = place.x;
        move.y = place.y;
        display.post(move);
        until("the pointer is there", () -> display.getCursorLocation().equals(place));
    }

    /** Shows a theme as the preferences do: by a wish, so that no word from the desktop takes it away. */
    void show(Wish wish) {
        ThemeChoice choice = new ThemeChoice();
        choice.remember(wish);
        workbench.getService(IThemeEngine.class)
                .setTheme(choice.theme(workbench.getService(Desktop.class).appearance()), false);
    }

    /** Lets the screen draw what has changed. */
    void settle() {
        boolean[] over = new boolean[1];
        display.timerExec(SETTLING, () -> over[0] = true);
        until("all is drawn", () -> over[0]);
    }

    /** Presses an item with the mouse: the pointer goes there and the screen's own events follow. */
    void press(ToolItem item) {
        Rectangle bounds = item.getBounds();
        point(item.getParent().toDisplay(bounds.x + bounds.height / 2, bounds.y + bounds.height / 2));
        for (int type : new int[]{SWT.MouseDown, SWT.MouseUp}) {
            Event button = new Event();
            button.type = type;
            button.button = 1;
            display.post(button);
        }
    }

    /** Strikes a key on a control; key bindings come first, as always. */
    static void key(Control control, char key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.character = (modifiers & SWT.MOD2) != 0 ? Character.toUpperCase(key) : key;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }
}

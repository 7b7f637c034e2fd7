// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;

import dev.maquette.ui.session.Notice;
import dev.maquette.workbench.internal.LibraryPerspective;

/**
 * What a window offers: commands that can be run where the focus is, views, perspectives and preference pages. To be
 * asked before anything takes the focus away.
 */
final class Targets {

    private static final Logger LOG = System.getLogger(Targets.class.getName());

    private static final String OWN_COMMANDS = "dev.maquette.commands";
    private static final String PLATFORM = "org.eclipse.";
    /** Commands of the platform that are in our menus. */
    private static final Set<String> SHARED = Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.edit.delete", "org.eclipse.ui.edit.rename", "org.eclipse.ui.edit.selectAll",
            "org.eclipse.ui.file.save", "org.eclipse.ui.file.refresh", "org.eclipse.ui.file.exit",
            "org.eclipse.ui.window.preferences", "org.eclipse.ui.window.resetPerspective");

    private final IWorkbench workbench;
    private final IWorkbenchWindow window;
    private final Consumer<Notice> trouble;

    /** @param trouble told why something cannot be opened */
    Targets(IWorkbenchWindow window, Consumer<Notice> trouble) {
        this.workbench = window.getWorkbench();
        this.window = window;
        this.trouble = trouble;
    }

    List<Target> all() {
        List<Target> all = new ArrayList<>(commands());
        Stream.of(workbench.getViewRegistry().getViews())
                .filter(view -> !view.getId().startsWith(PLATFORM) || LibraryPerspective.PROGRESS.equals(view.getId()))
                .map(this::view).forEach(all::add);
        Stream.of(workbench.getPerspectiveRegistry().getPerspectives()).map(this::perspective).forEach(all::add);
        workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream().map(this::page)
                .forEach(all::add);
        return all;
    }

    private List<Target> commands() {
        ECommandService commands = window.getService(ECommandService.class);
        EHandlerService handlers = window.getService(EHandlerService.class);
        List<Target> found = new ArrayList<>();
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            try {
                if (offered(command)) {
                    ParameterizedCommand bare = commands.createCommand(command.getId());
                    if (bare != null && handlers.canExecute(bare)) {
                        found.add(command(command, () -> handlers.executeHandler(bare)));
                    }
                }
            } catch (NotDefinedException gone) {
                LOG.log(Level.DEBUG, "A plug-in has left meanwhile", gone);
            }
        }
        return found;
    }

    private static boolean offered(Command command) throws NotDefinedException {
        IParameter[] parameters = command.getParameters();
        return !FindHandler.COMMAND.equals(command.getId())
                && (SHARED.contains(command.getId()) || OWN_COMMANDS.equals(command.getCategory().getId()))
                && (parameters == null || Arrays.stream(parameters).allMatch(IParameter::isOptional));
    }

    private Target command(Command command, Runnable run) throws NotDefinedException {
        String keys = window.getService(IBindingService.class)
                .getBestActiveBindingFormattedFor(command.getId());
        String about = command.getDescription();
        return new Target(Target.Kind.COMMAND, command.getId(), command.getName(), about == null ? "" : about,
                keys == null ? "" : keys, "play", run);
    }

    private Target view(IViewDescriptor view) {
        return new Target(Target.Kind.VIEW, view.getId(), view.getLabel(), "", "", "columns", () -> {
            try {
                window.getActivePage().showView(view.getId());
            } catch (PartInitException failure) {
                trouble.accept(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), ""));
            }
        });
    }

    private Target perspective(IPerspectiveDescriptor perspective) {
        return new Target(Target.Kind.PERSPECTIVE, perspective.getId(), perspective.getLabel(), "", "", "gallery",
                () -> show(perspective.getId()));
    }

    /** Shows a perspective in the window. */
    void show(String perspective) {
        try {
            workbench.showPerspective(perspective, window);
        } catch (WorkbenchException failure) {
            trouble.accept(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), ""));
        }
    }

    private Target page(IPreferenceNode page) {
        return new Target(Target.Kind.PAGE, page.getId(), page.getLabelText(), "", "", "edit",
                () -> PreferencesUtil.createPreferenceDialogOn(window.getShell(), page.getId(), null, null).open());
    }
}

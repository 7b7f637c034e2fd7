// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import dev.maquette.plugins.PlugInStart;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.BackgroundChecks;
import dev.maquette.ui.session.BackgroundHashing;
import dev.maquette.ui.session.BackgroundInstalls;
import dev.maquette.ui.session.Session;

/** Builds what all windows share, the look and the session, and says which perspective comes first. */
final class MaquetteWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final Duration HASHING_DELAY = Duration.ofSeconds(5);

    /** How long, in milliseconds, a window may still show what it is made of: it may die of a plug-in until then. */
    private static final int UP = 3000;

    private static final BackgroundChecks.Pace CHECKS = new BackgroundChecks.Pace(Duration.ofSeconds(1),
            Duration.ofMinutes(5), Duration.ofMinutes(30));

    private final Arguments arguments;
    private Optional<BackgroundHashing> hashing = Optional.empty();
    private Optional<BackgroundInstalls> installs = Optional.empty();
    private Optional<BackgroundChecks> checks = Optional.empty();
    private final Desktop desktop;
    private final PlugInStart plugIns;

    /** @param plugIns is told when the window is up */
    MaquetteWorkbenchAdvisor(Arguments arguments, Desktop desktop, PlugInStart plugIns) {
        this.arguments = arguments;
        this.desktop = desktop;
        this.plugIns = plugIns;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        TrayDialog.setDialogHelpAvailable(false);
        IWorkbench workbench = configurer.getWorkbench();
        IEclipseContext context = workbench.getService(IEclipseContext.class);
        Look look = new Look(workbench.getDisplay(), new ThemePalette(workbench::getThemeManager));
        new PageRoom(workbench.getDisplay()).follow();
        context.set(Look.class, look);
        context.set(Desktop.class, desktop);
        bringTabFonts(look);
        IEventBroker events = workbench.getService(IEventBroker.class);
        new ItemIcons(look).follow(events);
        events.subscribe(IThemeEngine.Events.THEME_CHANGED, event -> workbench.getDisplay().asyncExec(look::refresh));
        workbench.getDisplay().addListener(SWT.Settings, e -> follow(workbench));
    }

    /** The desktop looks different from now on; whoever wants it so follows. */
    private void follow(IWorkbench workbench) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        String theme = new ThemeChoice().theme(desktop.appearance());
        if (engine.getActiveTheme() != null && !engine.getActiveTheme().getId().equals(theme)) {
            workbench.getDisplay().asyncExec(() -> engine.setTheme(theme, false));
        }
    }

    @Override
    public void preStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        new PartNames(workbench.getService(MApplication.class)).translate();
        Session session = workbench.getService(Session.class);
        session.open(arguments.library().orElseGet(() -> new LibraryChoice(session.libraries()).location()));
    }

    @Override
    public void postStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        bringFonts(workbench.getService(Look.class));
        hashing = Optional.of(new BackgroundHashing(workbench.getService(Session.class), Thread::startVirtualThread,
                HASHING_DELAY));
        workbench.getService(IEclipseContext.class).set(BackgroundHashing.class, hashing.get());
        installs = Optional.of(
                new BackgroundInstalls(workbench.getService(Session.class), Thread::startVirtualThread));
        checkFiles(workbench.getService(Session.class), workbench.getDisplay());
        workbench.getDisplay().timerExec(UP, plugIns::usable);
        new Welcome(workbench).showToNewcomers();
    }

    private void checkFiles(Session session, Display display) {
        BackgroundChecks looks =
                new BackgroundChecks(session, Thread::startVirtualThread, InstantSource.system(), CHECKS);
        checks = Optional.of(looks);
        display.addFilter(SWT.Activate, e -> {
            if (e.widget instanceof Shell) {
                looks.returned();
            }
        });
    }

    /** Not before: until then the user may still decide to stay. */
    @Override
    public void postShutdown() {
        hashing.ifPresent(BackgroundHashing::close);
        installs.ifPresent(BackgroundInstalls::close);
        checks.ifPresent(BackgroundChecks::close);
    }

    /** The platform's own parts and dialogs take our font too where the desktop has none. */
    private static void bringFonts(Look look) {
        if (look.bringsFonts()) {
            Font body = look.font(Type.BODY);
            for (String name : List.of(JFaceResources.DEFAULT_FONT, JFaceResources.DIALOG_FONT)) {
                JFaceResources.getFontRegistry().put(name, body.getFontData());
            }
        }
    }

    /** Tabs and tools ask the system for its font as soon as they are made. */
    private static void bringTabFonts(Look look) {
        if (look.bringsFonts()) {
            look.display().addListener(SWT.Skin, e -> {
                if (e.widget instanceof CTabFolder || e.widget instanceof ToolBar) {
                    ((Control) e.widget).setFont(look.font(Type.BODY));
                }
            });
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MaquetteWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return LibraryPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return LibraryPreferencePage.ID;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.workbench.internal.drawing.DeviceItem;
import dev.maquette.workbench.internal.drawing.DrawingPage;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The bar below the parts: the library, what is in it, and what is running. What can be clicked takes the focus. */
public final class StatusBar {

    private static final Logger LOG = System.getLogger(StatusBar.class.getName());

    private static final int ITEM = 24;

    private final Session session;
    private final Look look;
    private final EPartService parts;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private List<Registration> subscriptions = List.of();
    private Composite bar;
    private ActionButton library;
    private Label count;
    private ActionButton installing;
    private ProgressLine arrived;
    private InstallWatch installs;
    private ProgressLine line;
    private ActionButton running;
    private ActionButton device;
    private DeviceItem devices;

    /** Made by the workbench. */
    @Inject
    public StatusBar(Session session, Look look, EPartService parts) {
        this.session = session;
        this.look = look;
        this.parts = parts;
    }

    /** Makes the controls. */
    @PostConstruct
    public void create(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        Styles.set(bar, "mq-trim");
        GridLayout layout = new GridLayout(7, false);
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        library = new ActionButton(bar, look, ButtonStyle.STATUS, ITEM).show("disk", "")
                .hint(Messages.Status_libraryHint).onPress(this::chooseLibrary);
        count = new Label(bar, SWT.NONE);
        count.setFont(look.font(Type.CAPTION));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(count, "mq-trim-text2");
        installing = new ActionButton(bar, look, ButtonStyle.STATUS, ITEM).hint(Messages.Status_installHint)
                .onPress(() -> parts.showPart(InstallPerspective.QUEUE, PartState.ACTIVATE));
        arrived = new ProgressLine(bar, look);
        running = new ActionButton(bar, look, ButtonStyle.STATUS, ITEM).hint(Messages.Status_runningHint)
                .onPress(() -> parts.showPart(LibraryPerspective.PROGRESS, PartState.ACTIVATE));
        line = new ProgressLine(bar, look);
        device = new ActionButton(bar, look, ButtonStyle.STATUS, ITEM)
                .hint(DeviceItem.hint()).onPress(this::chooseDevice);
        subscriptions = List.of(session.onState(state -> ask()), session.onChange(event -> ask()),
                session.operations().subscribe(now -> onDisplay(() -> show(now))));
        show(session.operations().running());
        show(new InstallSummary(0, 0, OptionalDouble.empty()));
        installs = new InstallWatch(session, background, now -> onDisplay(() -> show(now)));
        device.setVisible(false);
        devices = new DeviceItem(session, background, words -> onDisplay(() -> show(words)));
        ask();
    }

    private void chooseDevice() {
        PreferencesUtil.createPreferenceDialogOn(bar.getShell(), DrawingPage.ID, null, null).open();
    }

    private void show(Optional<String> words) {
        words.ifPresent(text -> device.show("gpu", text));
        device.setVisible(words.isPresent());
        bar.layout();
    }

    private void chooseLibrary() {
        PreferencesUtil.createPreferenceDialogOn(bar.getShell(), LibraryPreferencePage.ID, null, null).open();
    }

    private void ask() {
        background.execute(() -> session.library().ifPresent(open -> {
            try {
                ask(open);
            } catch (UnreachableLibraryException gone) {
                LOG.log(Level.DEBUG, "What is shown stays; the session has told why and asks again", gone);
            }
        }));
    }

    private void ask(Library open) {
        Models all = open.models(ModelQuery.all().page(0, 0));
        String text = NLS.bind(all.total() == 1 ? Messages.Status_model : Messages.Status_models,
                ByteSize.count(all.total()), ByteSize.text(all.totalBytes()));
        onDisplay(() -> {
            library.show(open.info().remote() ? "globe" : "disk", open.info().name())
                    .hint(NLS.bind(Messages.Status_libraryAt, LibraryState.place(open.info().location())));
            count.setText(text);
            bar.layout();
        });
    }

    private void onDisplay(Runnable action) {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> {
                if (!bar.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void show(List<Running> now) {
        running.setVisible(!now.isEmpty());
        line.setVisible(!now.isEmpty() && now.getFirst().fraction().isPresent());
        if (!now.isEmpty()) {
            Running first = now.getFirst();
            running.show("", now.size() == 1 ? first.label()
                    : NLS.bind(Messages.Status_more, first.label(), now.size() - 1));
            first.fraction().ifPresent(line::show);
        }
        ((GridData) line.getLayoutData()).exclude = !line.getVisible();
        bar.layout();
    }

    private void show(InstallSummary now) {
        installing.show("install", now.words());
        installing.setVisible(now.count() > 0);
        arrived.setVisible(now.count() > 0 && now.fraction().isPresent());
        now.fraction().ifPresent(arrived::show);
        ((GridData) arrived.getLayoutData()).exclude = !arrived.getVisible();
        bar.layout();
    }

    @PreDestroy
    void close() {
        installs.close();
        devices.close();
        subscriptions.forEach(Registration::end);
        background.shutdownNow();
    }
}

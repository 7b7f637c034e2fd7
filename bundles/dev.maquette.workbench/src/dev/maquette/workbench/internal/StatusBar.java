// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;

import dev.maquette.api.model.ModelState;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Topics;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.workbench.internal.drawing.DeviceItem;
import dev.maquette.workbench.internal.drawing.DrawingPage;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The bar below the parts: the library, what is in it, and what is running. What can be clicked takes the focus. */
public final class StatusBar {

    private static final int ITEM = 24;
    /** Width of the longest name of a library, and of what is running; the whole words are in the tooltip. */
    private static final int MOST_NAME = 200;
    private static final int MOST_LABEL = 260;

    private final Session session;
    private final Look look;
    private final EPartService parts;
    private final IEventBroker events;
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
    private ActionButton cancel;
    private ActionButton missing;
    private ActionButton offline;
    private LibraryCounts counts;
    private ActionButton device;
    private DeviceItem devices;

    /** Made by the workbench. */
    @Inject
    public StatusBar(Session session, Look look, EPartService parts, IEventBroker events) {
        this.session = session;
        this.look = look;
        this.parts = parts;
        this.events = events;
    }

    /** Makes the controls. */
    @PostConstruct
    public void create(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        Styles.set(bar, "mq-trim");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        library = new ActionButton(bar, look, ButtonStyle.STATUS, ITEM).show("disk", "")
                .hint(Messages.Status_libraryHint).onPress(this::chooseLibrary);
        count = new Label(bar, SWT.NONE);
        count.setFont(look.font(Type.CAPTION));
        Styles.set(count, "mq-trim-text2");
        missing = problem(Token.BAD, ModelState.MISSING, Messages.Status_missingHint);
        offline = problem(Token.SLATE, ModelState.OFFLINE, Messages.Status_offlineHint);
        Label space = new Label(bar, SWT.NONE);
        space.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(space, "mq-trim-text2");
        installing = item().hint(Messages.Status_installHint)
                .onPress(() -> parts.showPart(InstallPerspective.QUEUE, PartState.ACTIVATE));
        arrived = new ProgressLine(bar, look);
        running = item().onPress(() -> parts.showPart(LibraryPerspective.PROGRESS, PartState.ACTIVATE));
        line = new ProgressLine(bar, look);
        cancel = item().show("x", "").onPress(session.operations()::cancelFirst);
        device = item().hint(DeviceItem.hint()).onPress(this::chooseDevice);
        subscriptions = List.of(session.operations().subscribe(now -> onDisplay(() -> show(now))));
        show(session.operations().running());
        show(new InstallSummary(0, 0, OptionalDouble.empty()));
        installs = new InstallWatch(session, background, now -> onDisplay(() -> show(now)));
        Area.shown(device, false);
        devices = new DeviceItem(session, background, words -> onDisplay(() -> show(words)));
        counts = new LibraryCounts(session, background, now -> onDisplay(() -> show(now)));
    }

    private ActionButton item() {
        ActionButton item = new ActionButton(bar, look, ButtonStyle.STATUS, ITEM);
        item.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return item;
    }

    /** What leads to models that something is the matter with; not to be seen while there are none. */
    private ActionButton problem(Token colour, ModelState state, String hint) {
        ActionButton item = item().tint(colour).hint(hint).onPress(() -> lead(state));
        Area.shown(item, false);
        return item;
    }

    private void chooseDevice() {
        PreferencesUtil.createPreferenceDialogOn(bar.getShell(), DrawingPage.ID, null, null).open();
    }

    private void show(Optional<String> words) {
        words.ifPresent(text -> device.show("gpu", text));
        Area.shown(device, words.isPresent());
        arrange();
    }

    private void chooseLibrary() {
        PreferencesUtil.createPreferenceDialogOn(bar.getShell(), LibraryPreferencePage.ID, null, null).open();
    }

    private void show(LibraryCounts.Counts now) {
        String name = now.library().name();
        library.show(now.library().remote() ? "globe" : "disk", fitting(name, MOST_NAME))
                .hint(NLS.bind(Messages.Status_libraryAt, name, LibraryState.place(now.library().location())));
        count.setText(NLS.bind(now.models() == 1 ? Messages.Status_model : Messages.Status_models,
                ByteSize.count(now.models()), ByteSize.text(now.bytes())));
        show(missing, "missing", Messages.Status_missing, now.missing());
        show(offline, "offline", Messages.Status_offline, now.offline());
        arrange();
    }

    private static void show(ActionButton button, String icon, String words, int models) {
        button.show(icon, NLS.bind(words, ByteSize.count(models)));
        Area.shown(button, models > 0);
    }

    private void lead(ModelState state) {
        parts.showPart(LibraryPerspective.LIBRARY, PartState.ACTIVATE);
        events.send(Topics.SHOW_STATE, state);
    }

    private String fitting(String text, int width) {
        GC gc = new GC(bar);
        try {
            return look.painter().fitting(gc, Type.CAPTION, text, width);
        } finally {
            gc.dispose();
        }
    }

    /** One row of what there is to be seen. */
    private void arrange() {
        ((GridLayout) bar.getLayout()).numColumns = (int) Stream.of(bar.getChildren())
                .filter(child -> !(child.getLayoutData() instanceof GridData data && data.exclude)).count();
        bar.layout();
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
        Area.shown(running, !now.isEmpty());
        Area.shown(cancel, !now.isEmpty());
        line.setVisible(!now.isEmpty() && now.getFirst().fraction().isPresent());
        if (!now.isEmpty()) {
            Running first = now.getFirst();
            String words = now.size() == 1 ? first.label()
                    : NLS.bind(Messages.Status_more, first.label(), now.size() - 1);
            running.show("", fitting(words, MOST_LABEL)).hint(NLS.bind(Messages.Status_runningHint, words));
            cancel.hint(NLS.bind(Messages.Status_cancel, first.label()));
            first.fraction().ifPresent(line::show);
        }
        ((GridData) line.getLayoutData()).exclude = !line.getVisible();
        arrange();
    }

    private void show(InstallSummary now) {
        installing.show("install", now.words());
        Area.shown(installing, now.count() > 0);
        arrived.setVisible(now.count() > 0 && now.fraction().isPresent());
        now.fraction().ifPresent(arrived::show);
        ((GridData) arrived.getLayoutData()).exclude = !arrived.getVisible();
        arrange();
    }

    @PreDestroy
    void close() {
        installs.close();
        counts.close();
        devices.close();
        subscriptions.forEach(Registration::end);
        background.shutdownNow();
    }
}

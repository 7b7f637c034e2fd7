// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.api.request.SurveyDevices.Devices;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;

/**
 * Tells on what is drawn, and what of its memory is free or taken by models: when a library is opened, and each time
 * that something has been run. Safe for threads.
 */
public final class DeviceItem implements AutoCloseable {

    private static final Logger LOG = System.getLogger(DeviceItem.class.getName());

    private final Session session;
    private final Executor background;
    private final Consumer<Optional<String>> listener;
    private final AtomicBoolean running = new AtomicBoolean();
    private final List<Registration> subscriptions;

    /**
     * @param background asks, which may take time
     * @param listener told the words on any thread; empty where nothing can be drawn
     */
    public DeviceItem(Session session, Executor background, Consumer<Optional<String>> listener) {
        this.session = session;
        this.background = background;
        this.listener = listener;
        subscriptions = List.of(session.onState(state -> ask()), session.operations().subscribe(this::changed));
        ask();
    }

    /** What is told where the pointer rests on the words. */
    public static String hint() {
        return Messages.Status_hint;
    }

    private void changed(List<Running> now) {
        if (running.getAndSet(!now.isEmpty()) && now.isEmpty()) {
            ask();
        }
    }

    private void ask() {
        background.execute(() -> listener.accept(words()));
    }

    private Optional<String> words() {
        var open = session.library();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try {
            return words(open.get().run(new SurveyDevices(), Actor.localUser(), new NullProgressMonitor()));
        } catch (LibraryException none) {
            LOG.log(Level.DEBUG, "Nothing can be drawn", none);
            return Optional.empty();
        }
    }

    static Optional<String> words(Devices devices) {
        var chosen = devices.all().stream().filter(Device::usable).findFirst();
        long loaded = devices.loaded().stream().mapToLong(LoadedModel::bytes).sum();
        return chosen.map(device -> loaded > 0
                ? NLS.bind(Messages.Status_loaded, brief(device), ByteSize.text(loaded))
                : device.free() == null ? brief(device)
                        : NLS.bind(Messages.Status_device, brief(device), ByteSize.text(device.free())));
    }

    private static String brief(Device device) {
        return device.id().equals("cpu") ? "CPU" : device.name();
    }

    @Override
    public void close() {
        subscriptions.forEach(Registration::end);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.inspect.internal.LatestReading;
import dev.maquette.ui.inspect.internal.Opened;
import dev.maquette.ui.inspect.internal.Reading;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.session.Registration;

/**
 * What the files of an editor's model hold, read once for all pages that show it. Belongs to the display's thread.
 */
final class ModelReading {

    /** How far it is. */
    sealed interface State {

        /** No model is shown. */
        record Nothing() implements State {
        }

        /** There are no files to read. */
        record Absent(EditedModel model) implements State {
        }

        /**
         * They are being read.
         *
         * @param again whether they were read before, and are likely to be the same
         */
        record Begun(String name, boolean again) implements State {
        }

        /** The user did not want to wait. */
        record Stopped(String name) implements State {
        }

        /** They have been read. */
        record Read(EditedModel model, Opened opened) implements State {
        }
    }

    /** What files are known by; when one of it is another, they are read again. */
    private record Files(String key, Path path, Availability availability, long size, String rule, Integer version) {

        static Files of(EditedModel model) {
            ModelRecord saved = model.saved();
            return new Files(saved.key(), model.path(), model.availability(), saved.fileSize(), saved.ruleId(),
                    saved.ruleVersion());
        }
    }

    private final LatestReading reading;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<EditedModel> model = Optional.empty();
    private State state = new State.Nothing();

    /** @param ui runs what touches the screen */
    ModelReading(Reading reading, Executor ui) {
        this.reading = new LatestReading(reading, ui);
    }

    /** How far it is. */
    State state() {
        return state;
    }

    /** Calls the listener when it is further, or about another model. */
    Registration onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Shows a model: its files are read unless they were, or are being read. */
    void show(EditedModel next) {
        boolean same = model.map(Files::of).filter(Files.of(next)::equals).isPresent();
        boolean again = model.filter(now -> now.path().equals(next.path())).isPresent()
                && state instanceof State.Read;
        model = Optional.of(next);
        if (!same) {
            begin(next, again);
        } else if (state instanceof State.Read read && read.model() != next) {
            become(new State.Read(next, read.opened()));
        }
    }

    /** Reads the files after all. */
    void again() {
        model.ifPresent(shown -> begin(shown, false));
    }

    private void begin(EditedModel shown, boolean again) {
        reading.end();
        if (shown.saved().providerId() != null || shown.availability() != Availability.PRESENT) {
            become(new State.Absent(shown));
            return;
        }
        become(new State.Begun(name(shown.path()), again));
        reading.begin(shown.saved().key(), shown.path(), opened -> become(new State.Read(model.orElse(shown), opened)));
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /** The user does not want to wait. */
    void cancel() {
        if (state instanceof State.Begun(String name, boolean _)) {
            reading.end();
            become(new State.Stopped(name));
        }
    }

    /** No model is shown any more. */
    void close() {
        reading.end();
        model = Optional.empty();
        become(new State.Nothing());
    }

    private void become(State next) {
        state = next;
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

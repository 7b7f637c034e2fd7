// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import dev.maquette.api.inspect.Inspection;

/**
 * Reads one file at a time: whoever asks for another ends the reading of the former, whose answer is dropped if it
 * still comes. Belongs to the display's thread.
 */
public final class LatestReading {

    private final Reading reading;
    private final Executor ui;
    private Runnable cancel = LatestReading::nothing;
    private int asked;

    /** @param ui runs what touches the screen */
    public LatestReading(Reading reading, Executor ui) {
        this.reading = reading;
        this.ui = ui;
    }

    private static void nothing() {
        // nothing is being read
    }

    /**
     * Begins to read.
     *
     * @param done told what the file holds, on the display's thread, unless it was overtaken
     */
    public void begin(Path path, Consumer<Opened> done) {
        end();
        cancel = reading.begin(path, unlessOvertaken(done));
    }

    /**
     * Begins to read the files of a model.
     *
     * @param done told what they hold, on the display's thread, unless it was overtaken
     */
    public void begin(String key, Path path, Consumer<Opened> done) {
        end();
        cancel = reading.begin(key, path, unlessOvertaken(done));
    }

    private Consumer<Inspection> unlessOvertaken(Consumer<Opened> done) {
        int mine = asked;
        return found -> {
            Opened opened = Opened.of(found);
            ui.execute(() -> {
                if (mine == asked) {
                    cancel = LatestReading::nothing;
                    done.accept(opened);
                }
            });
        };
    }

    /** Nobody wants to know any more what is being read. */
    public void end() {
        asked++;
        cancel.run();
        cancel = LatestReading::nothing;
    }
}

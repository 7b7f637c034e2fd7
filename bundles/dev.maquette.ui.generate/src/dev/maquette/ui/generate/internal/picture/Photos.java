// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import java.io.ByteArrayInputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListPictures.Drawing;

/**
 * The pictures of files, no larger than they are shown. What was not asked for lately is forgotten. Decoding is done in
 * the background, one after the other, what was asked for last first; until then, and for broken files, there is none.
 * Belongs to the display's thread.
 */
public final class Photos implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Photos.class.getName());

    /** Those waiting beyond these were scrolled past long ago. */
    private static final int MOST_WAITING = 64;

    private record Wanted(String path, Instant drawn, int longest) {
    }

    private record Entry(Wanted wanted, Optional<Image> image) {
    }

    private final Device device;
    private final PictureFiles files;
    private final int most;
    private final Executor background;
    private final Executor ui;
    private final Runnable loaded;
    private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private Optional<Wanted> working = Optional.empty();
    private boolean closed;

    /**
     * @param files are read in the background
     * @param most how many are kept
     * @param background runs what may take time
     * @param ui runs what touches the screen
     * @param loaded told when there is another picture than before
     */
    public Photos(Device device, PictureFiles files, int most, Executor background, Executor ui, Runnable loaded) {
        this.device = device;
        this.files = files;
        this.most = most;
        this.background = background;
        this.ui = ui;
        this.loaded = loaded;
    }

    /**
     * A picture, if it is there yet; in another size until it is there in this one.
     *
     * @param longest pixels of its longer side, at most
     */
    public Optional<Image> of(Drawing picture, int longest) {
        var wanted = new Wanted(picture.path(), picture.drawn(), longest);
        var entry = entries.get(wanted.path());
        if (entry == null || !entry.wanted().equals(wanted)) {
            ask(wanted);
        }
        return entry == null || !entry.wanted().drawn().equals(wanted.drawn()) ? Optional.empty() : entry.image();
    }

    /** Whether the file was looked at and shows nothing. */
    public boolean isBroken(Drawing picture) {
        var entry = entries.get(picture.path());
        return entry != null && entry.wanted().drawn().equals(picture.drawn()) && entry.image().isEmpty();
    }

    private void ask(Wanted wanted) {
        if (closed || working.filter(wanted::equals).isPresent()) {
            return;
        }
        waiting.removeIf(other -> other.path().equals(wanted.path()));
        waiting.push(wanted);
        if (waiting.size() > MOST_WAITING) {
            waiting.removeLast();
        }
        next();
    }

    private void next() {
        if (working.isEmpty() && !closed && !waiting.isEmpty()) {
            var wanted = waiting.pop();
            working = Optional.of(wanted);
            background.execute(() -> {
                var picture = decoded(wanted);
                ui.execute(() -> done(wanted, picture));
            });
        }
    }

    private Optional<ImageData> decoded(Wanted wanted) {
        try {
            ImageData whole = new ImageData(new ByteArrayInputStream(files.read(wanted.path())));
            return Optional.of(Shrunk.fitting(whole, wanted.longest()));
        } catch (LibraryException | RuntimeException | OutOfMemoryError unreadable) { // a damaged file may say anything
            LOG.log(Level.DEBUG, wanted.path() + " cannot be shown, as the views say", unreadable);
            return Optional.empty();
        }
    }

    private void done(Wanted wanted, Optional<ImageData> picture) {
        working = Optional.empty();
        if (closed) {
            return;
        }
        var former = entries.put(wanted.path(), new Entry(wanted, picture.map(data -> new Image(device, data))));
        forgetOldest();
        loaded.run();
        if (former != null) {
            former.image().ifPresent(Image::dispose);
        }
        next();
    }

    private void forgetOldest() {
        var oldest = entries.values().iterator();
        while (entries.size() > most) {
            oldest.next().image().ifPresent(Image::dispose);
            oldest.remove();
        }
    }

    @Override
    public void close() {
        closed = true;
        entries.values().forEach(entry -> entry.image().ifPresent(Image::dispose));
        entries.clear();
        waiting.clear();
    }
}

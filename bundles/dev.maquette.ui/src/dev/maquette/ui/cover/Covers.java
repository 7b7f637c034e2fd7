// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.cover;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ReadCover;
import dev.maquette.ui.session.Session;

/**
 * The covers of models, as small squares. What was not asked for lately is forgotten. Reading and decoding is done in
 * the background, what was asked for last first; until then, and for models without a cover, there is none. Belongs to
 * the display's thread.
 */
public final class Covers implements AutoCloseable {

    /** Waiting covers beyond these were scrolled past long ago. */
    private static final int MOST_WAITING = 64;

    /** A picture, or none, of some version of a record. */
    private record Entry(long version, Optional<Image> image) {
    }

    private record Wanted(String key, long version) {
    }

    private final Session session;
    private final Device device;
    private final int side;
    private final int most;
    private final Executor background;
    private final Executor ui;
    private final Runnable loaded;
    private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private final Map<String, Long> asked = new HashMap<>();
    private Optional<Library> library = Optional.empty();
    private boolean working;
    private boolean closed;

    /**
     * @param side points of a picture on each side
     * @param most how many are kept
     * @param background runs what may take time
     * @param ui runs what touches the screen
     * @param loaded told when there are more than before
     */
    public Covers(Session session, Device device, int side, int most, Executor background, Executor ui,
            Runnable loaded) {
        this.session = session;
        this.device = device;
        this.side = side;
        this.most = most;
        this.background = background;
        this.ui = ui;
        this.loaded = loaded;
    }

    /**
     * The cover of a model, if it has one and it is there yet; an older one until the newer is read.
     *
     * @param version version of the record: with another one the cover may be another
     */
    public Optional<Image> of(String key, long version) {
        if (!session.library().equals(library)) {
            forgetAll();
            library = session.library();
        }
        Entry entry = entries.get(key);
        if (entry == null || entry.version() != version) {
            ask(new Wanted(key, version));
        }
        return entry == null ? Optional.empty() : entry.image();
    }

    private void ask(Wanted wanted) {
        if (closed || Objects.equals(asked.put(wanted.key(), wanted.version()), wanted.version())) {
            return;
        }
        waiting.push(wanted);
        if (waiting.size() > MOST_WAITING) {
            asked.remove(waiting.removeLast().key());
        }
        next();
    }

    private void next() {
        Wanted wanted = working || closed ? null : waiting.poll();
        if (wanted != null) {
            library.ifPresent(from -> load(from, wanted));
        }
    }

    private void load(Library from, Wanted wanted) {
        working = true;
        background.execute(() -> {
            Optional<ImageData> picture = read(from, wanted.key());
            ui.execute(() -> done(from, wanted, picture));
        });
    }

    private Optional<ImageData> read(Library from, String key) {
        try {
            String png = from.run(new ReadCover(key), Actor.localUser(), new NullProgressMonitor()).png();
            return png == null ? Optional.empty()
                    : Optional.of(Thumbnail.square(
                            new ImageData(new ByteArrayInputStream(Base64.getDecoder().decode(png))), side));
        } catch (LibraryException | RuntimeException | OutOfMemoryError unreadable) { // a file may hold any nonsense
            ILog.of(Covers.class).info("The cover of a model cannot be shown: " + key, unreadable);
            return Optional.empty();
        }
    }

    private void done(Library from, Wanted wanted, Optional<ImageData> picture) {
        working = false;
        if (closed) {
            return;
        }
        if (library.filter(open -> open == from).isPresent()) {
            asked.remove(wanted.key(), wanted.version());
            Entry former = entries.put(wanted.key(),
                    new Entry(wanted.version(), picture.map(data -> new Image(device, data))));
            boolean news = picture.isPresent() || former != null && former.image().isPresent();
            Optional.ofNullable(former).flatMap(Entry::image).ifPresent(Image::dispose);
            forgetOldest();
            if (news) {
                loaded.run();
            }
        }
        next();
    }

    private void forgetOldest() {
        Iterator<Entry> oldest = entries.values().iterator();
        while (entries.size() > most) {
            oldest.next().image().ifPresent(Image::dispose);
            oldest.remove();
        }
    }

    private void forgetAll() {
        entries.values().forEach(entry -> entry.image().ifPresent(Image::dispose));
        entries.clear();
        waiting.clear();
        asked.clear();
    }

    @Override
    public void close() {
        closed = true;
        forgetAll();
    }
}

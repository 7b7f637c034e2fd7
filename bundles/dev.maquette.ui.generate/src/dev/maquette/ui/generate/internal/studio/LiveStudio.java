// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Drawn;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.part.Errand;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Inbox;
import dev.maquette.ui.session.Registration;

/** Draws with the open library, one request after the other. */
public final class LiveStudio implements Studio {

    /** What was heard of a drawing, and when. */
    private record Heard(Drawn drawn, long nanos) {
    }

    private final Surroundings surroundings;
    private final LongSupplier clock;
    private final Hearers hearers = new Hearers();
    private final Album album;
    private final Errand work;
    private final Registration opening;
    private final Deque<GenerateImages> queue = new ArrayDeque<>();
    private Optional<DrawingState> state = Optional.empty();
    private Pace pace = new Pace();
    /** How many drawings have begun: what is told of an earlier one comes too late. */
    private int turn;

    /** @param clock nanoseconds, from wherever */
    public LiveStudio(Surroundings surroundings, LongSupplier clock) {
        this.surroundings = surroundings;
        this.clock = clock;
        album = new Album(surroundings, hearers);
        work = new Errand(surroundings, this::next, this::failed);
        opening = surroundings.session().onState(opened -> surroundings.display().execute(this::startAgain));
        album.refresh();
    }

    /** Another library is open; what is drawn for the former one ends with it. */
    private void startAgain() {
        queue.clear();
        work.forget();
        ended();
        tellWaiting();
        album.startAgain();
    }

    @Override
    public Registration subscribe(Listener listener) {
        Registration registration = hearers.add(listener);
        listener.drawing(state);
        listener.waiting(queue.size());
        listener.pictures(album.pictures().all(), album.pictures().total());
        listener.selected(album.selected());
        return registration;
    }

    @Override
    public void draw(GenerateImages request) {
        queue.add(request);
        tellWaiting();
        next();
    }

    /** Takes the next of those that wait, unless something is being drawn. */
    private void next() {
        if (!work.running() && !queue.isEmpty()) {
            begin(queue.poll());
            tellWaiting();
        }
    }

    private void begin(GenerateImages request) {
        pace = new Pace();
        int now = ++turn;
        Inbox<Heard> inbox = new Inbox<>(surroundings.display(), news -> news.forEach(heard -> heard(now, heard)));
        become(Optional.of(new DrawingState(request, 1, 0, 0, 0, null)));
        work.start(label(request.settings().count()), (library, monitor) -> library.run(request,
                drawn -> inbox.take(new Heard(drawn, clock.getAsLong())), Actor.localUser(), monitor),
                generated -> ended(), this::ended);
        if (!work.running()) {
            ended(); // there is no library
        }
    }

    private static String label(int pictures) {
        return pictures == 1 ? Messages.Studio_drawingOne : NLS.bind(Messages.Studio_drawing, pictures);
    }

    /** What is told of a drawing that has ended is not shown any more; its pictures are. */
    private void heard(int of, Heard heard) {
        GenerateImages.Step step = heard.drawn().step();
        if (step != null && of == turn) {
            state.ifPresent(before -> become(Optional.of(after(before, step, heard.nanos()))));
        }
        if (heard.drawn().image() != null) {
            album.await(heard.drawn().image().path());
        }
    }

    /** A step without a preview leaves the one before, unless that is of another picture. */
    private DrawingState after(DrawingState before, GenerateImages.Step step, long nanos) {
        Preview last = before.image() == step.image() ? before.preview() : null;
        return new DrawingState(before.request(), step.image(), step.step(), step.steps(),
                pace.step(step.image(), nanos), step.preview() == null ? last : step.preview());
    }

    private void failed(LibraryException failure) {
        ended();
        hearers.tell(hearer -> hearer.failed(failure));
    }

    private void ended() {
        if (state.isPresent()) {
            become(Optional.empty());
        }
    }

    private void become(Optional<DrawingState> next) {
        state = next;
        hearers.tell(hearer -> hearer.drawing(next));
    }

    private void tellWaiting() {
        hearers.tell(hearer -> hearer.waiting(queue.size()));
    }

    @Override
    public Optional<DrawingState> drawing() {
        return state;
    }

    @Override
    public void cancel() {
        queue.clear();
        tellWaiting();
        work.cancel();
    }

    @Override
    public void select(Drawing picture) {
        album.select(picture);
    }

    @Override
    public Optional<Drawing> selected() {
        return album.selected();
    }

    @Override
    public void use(Drawing picture) {
        hearers.tell(hearer -> hearer.use(picture));
    }

    @Override
    public void refresh() {
        album.refresh();
    }

    /** Ends what is being drawn. */
    public void close() {
        opening.end();
        queue.clear();
        work.forget();
        album.close();
    }
}

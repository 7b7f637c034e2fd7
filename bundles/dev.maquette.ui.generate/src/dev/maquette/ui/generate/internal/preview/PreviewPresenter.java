// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import java.util.Optional;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.preview.PreviewState.Kept;
import dev.maquette.ui.generate.internal.preview.PreviewState.Live;
import dev.maquette.ui.generate.internal.preview.PreviewState.Nothing;
import dev.maquette.ui.generate.internal.preview.PreviewState.Sight;
import dev.maquette.ui.generate.internal.studio.DrawingState;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;

/**
 * Decides what the preview shows: what is being drawn as soon as there is something to see of it, else the picture that
 * is looked at. Belongs to the display's thread.
 */
final class PreviewPresenter implements Studio.Listener {

    /** What it decides for. */
    interface Screen {

        void show(PreviewState state);

        void tell(Notice notice);

        /** Takes the last message away. */
        void calm();
    }

    private final Studio studio;
    private final Screen screen;
    private final Registration registration;
    private Optional<DrawingState> drawing = Optional.empty();
    private Optional<Preview> live = Optional.empty();
    private Optional<Drawing> selected = Optional.empty();
    private int waiting;
    /** So many drawings, which waited already when one failed, leave it told when they begin. */
    private int heedless;

    PreviewPresenter(Studio studio, Screen screen) {
        this.studio = studio;
        this.screen = screen;
        registration = studio.subscribe(this);
        show();
    }

    @Override
    public void drawing(Optional<DrawingState> state) {
        if (drawing.isEmpty() && state.isPresent()) {
            begin();
        }
        drawing = state;
        // a step without a preview leaves the one before, which is of another picture once a picture is done
        live = state.flatMap(now -> now.step() == 0 && now.preview() == null && now.image() == 1 ? Optional.empty()
                : Optional.ofNullable(now.preview()).or(() -> live));
        show();
    }

    /** Whoever draws again has read what failed; one that waited behind it proves nothing. */
    private void begin() {
        if (heedless > 0) {
            heedless--;
        } else {
            screen.calm();
        }
    }

    @Override
    public void waiting(int drawings) {
        waiting = drawings;
        heedless = Math.min(heedless, drawings);
    }

    @Override
    public void selected(Optional<Drawing> picture) {
        selected = picture;
        show();
    }

    @Override
    public void failed(LibraryException failure) {
        heedless = waiting;
        screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
    }

    void cancel() {
        studio.cancel();
    }

    private void show() {
        screen.show(new PreviewState(drawing.map(PreviewWords::work), sight()));
    }

    private Sight sight() {
        if (drawing.isPresent() && live.isPresent()) {
            return new Live(live.get(), PreviewWords.line(drawing.get()));
        }
        return selected.<Sight>map(Kept::new).orElseGet(() -> new Nothing(drawing.isPresent()));
    }

    void close() {
        registration.end();
    }
}

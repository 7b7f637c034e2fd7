// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.studio.DrawingState;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.session.Registration;

/** A studio in which happens what a test says. */
public final class FakeStudio implements Studio {

    private final List<Listener> listeners = new ArrayList<>();
    private final List<Drawing> used = new ArrayList<>();
    private List<Drawing> pictures = List.of();
    private Optional<DrawingState> drawing = Optional.empty();
    private Optional<Drawing> selected = Optional.empty();
    private int cancelled;
    private int refreshed;

    @Override
    public Registration subscribe(Listener listener) {
        listeners.add(listener);
        listener.pictures(pictures, pictures.size());
        listener.selected(selected);
        listener.drawing(drawing);
        return () -> listeners.remove(listener);
    }

    /** These are there from now on. */
    public void have(List<Drawing> all) {
        pictures = all;
        List.copyOf(listeners).forEach(listener -> listener.pictures(all, all.size()));
    }

    /** This is being drawn; null for nothing any more. */
    public void draws(DrawingState state) {
        drawing = Optional.ofNullable(state);
        List.copyOf(listeners).forEach(listener -> listener.drawing(drawing));
    }

    /** So many wait. */
    public void waits(int drawings) {
        List.copyOf(listeners).forEach(listener -> listener.waiting(drawings));
    }

    /** This did not work. */
    public void fails(LibraryException failure) {
        List.copyOf(listeners).forEach(listener -> listener.failed(failure));
    }

    /** How many hear of it. */
    public int heard() {
        return listeners.size();
    }

    public List<Drawing> used() {
        return used;
    }

    public int cancelled() {
        return cancelled;
    }

    public int refreshed() {
        return refreshed;
    }

    @Override
    public void draw(GenerateImages request) {
        throw new UnsupportedOperationException("these views draw nothing");
    }

    @Override
    public Optional<DrawingState> drawing() {
        return drawing;
    }

    @Override
    public void cancel() {
        cancelled++;
    }

    @Override
    public void select(Drawing picture) {
        selected = Optional.of(picture);
        List.copyOf(listeners).forEach(listener -> listener.selected(selected));
    }

    @Override
    public Optional<Drawing> selected() {
        return selected;
    }

    @Override
    public void use(Drawing picture) {
        used.add(picture);
    }

    @Override
    public void refresh() {
        refreshed++;
    }
}

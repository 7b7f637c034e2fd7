// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import java.util.List;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.session.Registration;

/**
 * What the views around drawing share: what is being drawn in this window, which pictures there are, which of them is
 * looked at, and settings that are to be used again. Belongs to the display's thread.
 */
public interface Studio {

    /** Hears of changes; each method does nothing unless it is overridden. */
    interface Listener {

        /** Something is drawn, goes on, or has ended. */
        default void drawing(Optional<DrawingState> state) {
        }

        /** So many drawings wait until what is being drawn is done. */
        default void waiting(int drawings) {
        }

        /** Other pictures are there, the newest first. */
        default void pictures(List<Drawing> pictures, int total) {
        }

        /** Another picture is looked at. */
        default void selected(Optional<Drawing> picture) {
        }

        /** The form is to show these settings. */
        default void use(Drawing picture) {
        }

        /** Something did not work. */
        default void failed(LibraryException failure) {
        }
    }

    /** Tells from now on, and at once how things are. */
    Registration subscribe(Listener listener);

    /** Draws into the library's pictures; where something is being drawn already, this waits for it. */
    void draw(GenerateImages request);

    /** What is being drawn. */
    Optional<DrawingState> drawing();

    /** Ends what is being drawn, and what waits; pictures that are there stay. */
    void cancel();

    /** Looks at a picture. */
    void select(Drawing picture);

    /** The one that is looked at. */
    Optional<Drawing> selected();

    /** Lets the form show what made a picture. */
    void use(Drawing picture);

    /** Reads again which pictures there are. */
    void refresh();
}

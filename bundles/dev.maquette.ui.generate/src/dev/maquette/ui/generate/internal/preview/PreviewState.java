// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import java.util.Optional;
import java.util.OptionalDouble;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.api.request.ListPictures.Drawing;

/**
 * What the preview shows.
 *
 * @param work what is being drawn
 * @param sight the picture
 */
record PreviewState(Optional<Work> work, Sight sight) {

    /**
     * What is being drawn, in words.
     *
     * @param title which picture
     * @param line how far it is
     * @param fraction of this picture, 0 to 1; empty while the model is loaded
     */
    record Work(String title, String line, OptionalDouble fraction) {
    }

    /** What there is to see. */
    sealed interface Sight {

        /** Its description for those who hear it; empty where words are shown. */
        default String spoken() {
            return "";
        }
    }

    /**
     * Nothing yet.
     *
     * @param comes whether something is about to be drawn
     */
    record Nothing(boolean comes) implements Sight {
    }

    /** A picture that is not done. */
    record Live(Preview preview, String spoken) implements Sight {
    }

    /** A picture that is a file. */
    record Kept(Drawing picture) implements Sight {

        @Override
        public String spoken() {
            return picture.settings() == null ? picture.path() : picture.settings().prompt();
        }
    }
}

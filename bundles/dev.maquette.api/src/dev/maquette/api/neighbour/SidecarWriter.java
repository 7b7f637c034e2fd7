// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import dev.maquette.api.model.ModelRecord;

/**
 * Knows how a program's file beside a model is written. It plans and never writes itself: the library looks at what is
 * there, keeps a copy, and writes. A service; it keeps no state.
 *
 * <p>Whoever plans keeps what he does not know: members of no meaning to him, their order, how numbers and other words
 * are spelled as long as they mean what the record says, white space and encoding. A file whose content is not of his
 * dialect is refused, whatever its name.
 */
public interface SidecarWriter {

    /** A word for command lines, such as {@code a1111}; one for each dialect. */
    String id();

    /** Whose files these are, as users read it. */
    String name();

    /** Dialects are offered and written in this order; smaller is earlier. */
    int order();

    /** How its file is named: this follows the name of the model's file without its last suffix. */
    String suffix();

    /** Whether files that are there are ever changed; else they are only made where there is none. */
    boolean updates();

    /**
     * What is to be written.
     *
     * @param there the bytes of the file, or null when there is none; always null where none is ever changed
     * @param overwrite whether what the file says otherwise than the record gives way; without it only what the file
     *     leaves empty is filled. What the record has nothing of stays in any case
     */
    Plan plan(Subject subject, byte[] there, boolean overwrite);

    /**
     * The model.
     *
     * @param file its file, absolute, by the name under which programs meet it; a link is not followed
     * @param record what is known of it
     * @param sha256 of the file, lower-case digits; null when it is not known
     * @param cover its cover, a PNG file; null when it has none
     */
    record Subject(Path file, ModelRecord record, String sha256, byte[] cover) {

        public Subject {
            Objects.requireNonNull(file);
            Objects.requireNonNull(record);
        }
    }

    /** What is to be done with the file. */
    sealed interface Plan {

        /**
         * It is to have other content.
         *
         * @param content all of it
         * @param before what it said before as text, for a user to compare; null when there was none
         * @param after what it says then as text; null when it is a picture
         * @param kept members that say otherwise than the record and stay as they are
         */
        record Write(byte[] content, String before, String after, List<String> kept) implements Plan {

            public Write {
                Objects.requireNonNull(content);
                kept = List.copyOf(kept);
            }
        }

        /**
         * It says all of it already.
         *
         * @param kept members that say otherwise than the record and stay as they are
         */
        record Same(List<String> kept) implements Plan {

            public Same {
                kept = List.copyOf(kept);
            }
        }

        /**
         * It is not to be made or touched.
         *
         * @param reason one sentence for a user to read
         */
        record Refusal(String reason) implements Plan {

            public Refusal {
                Objects.requireNonNull(reason);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Volume;

/** A row of the Volumes view. */
sealed interface VolumeRow {

    /** What could be freed, and the view where that is done. */
    enum Kind {
        DUPLICATES, TRASH, UNFINISHED, ORPHANS
    }

    /** What it is known by. */
    String id();

    /** A disk or share. */
    record Disk(Volume volume) implements VolumeRow {

        @Override
        public String id() {
            return volume.place();
        }

        /** How much of it is full, from 0 to 1; 0 where that is not known. */
        double fullness() {
            return volume.total() == 0 ? 0 : (double) (volume.total() - volume.free()) / volume.total();
        }

        /** Whether one should look for space soon. */
        boolean nearlyFull() {
            return !volume.away() && fullness() > 0.9;
        }
    }

    /** A word above the rows that follow. */
    record Heading(String words) implements VolumeRow {

        @Override
        public String id() {
            return "heading";
        }
    }

    /**
     * Something that could be freed.
     *
     * @param share how much; null where nobody has looked
     */
    record Saving(Kind kind, Share share) implements VolumeRow {

        @Override
        public String id() {
            return kind.name();
        }

        /** Whether there is something to be done about it. */
        boolean offers() {
            return share == null || share.models() > 0;
        }
    }
}

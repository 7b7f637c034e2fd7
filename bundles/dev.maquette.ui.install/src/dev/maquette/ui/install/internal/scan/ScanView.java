// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.List;
import java.util.Map;

/**
 * What the page shows.
 *
 * @param rows the models that pass the filter
 * @param counts models in each segment that match the words
 * @param found models found so far
 * @param installable those of the rows that can be installed
 * @param bytes their size
 * @param activity what goes on
 */
record ScanView(List<ScanRow> rows, Map<Segment, Integer> counts, int found, List<ScanRow> installable, long bytes,
        Activity activity) {

    /** What the page is busy with. */
    enum Activity {
        /** No folder was scanned yet. */
        NOTHING_YET,
        /** A folder is being scanned. */
        SCANNING,
        /** Models are being installed, and nothing is scanned any more. */
        INSTALLING,
        /** Nothing goes on. */
        DONE
    }

    int count(Segment segment) {
        return counts.getOrDefault(segment, 0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import java.util.List;
import java.util.Set;

import dev.maquette.api.request.ListPictures.Drawing;

/**
 * What the strip shows.
 *
 * @param pictures the newest first
 * @param total how many there are in all
 * @param selected paths of those that something is done to
 * @param lead index of the one that is looked at; -1 for none
 */
record PicturesState(List<Drawing> pictures, int total, Set<String> selected, int lead) {

    PicturesState {
        pictures = List.copyOf(pictures);
        selected = Set.copyOf(selected);
    }

    /** Nothing was drawn. */
    static PicturesState none() {
        return new PicturesState(List.of(), 0, Set.of(), -1);
    }

    boolean isSelected(int index) {
        return selected.contains(pictures.get(index).path());
    }

    /** Those that something is done to, in the order in which they are shown. */
    List<Drawing> chosen() {
        return pictures.stream().filter(picture -> selected.contains(picture.path())).toList();
    }

    int indexOf(String path) {
        for (int i = 0; i < pictures.size(); i++) {
            if (pictures.get(i).path().equals(path)) {
                return i;
            }
        }
        return -1;
    }
}

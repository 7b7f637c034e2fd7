// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.RemovePictures;
import dev.maquette.api.request.RemovePictures.Removed;
import dev.maquette.ui.generate.internal.picture.FileName;
import dev.maquette.ui.look.ByteSize;

/** Pictures, and what happens to them, in words. */
final class HistoryWords {

    private HistoryWords() {
    }

    /** What the tab says. */
    static String title(int total) {
        return total == 0 ? Messages.Title : NLS.bind(Messages.Title_count, ByteSize.count(total));
    }

    /** What has become of those that were to be thrown away or taken back. */
    static String moved(RemovePictures request, Removed moved) {
        int count = moved.paths().size();
        if (!moved.failures().isEmpty()) {
            return NLS.bind(request.restore() ? Messages.Restore_partly : Messages.Delete_partly,
                    ByteSize.count(count), ByteSize.count(moved.failures().size()));
        }
        if (count == 1) {
            return request.restore() ? Messages.Restore_done : Messages.Delete_done;
        }
        return NLS.bind(request.restore() ? Messages.Restore_doneN : Messages.Delete_doneN, ByteSize.count(count));
    }

    /** A picture for those who hear it. */
    static String spoken(PicturesState state, int index) {
        var words = NLS.bind(Messages.Picture_position,
                new Object[]{called(state.pictures().get(index)), index + 1, state.total()});
        return state.isSelected(index) ? words + Messages.Selected : words;
    }

    /** By its prompt, else by its file. */
    static String called(Drawing picture) {
        var name = FileName.of(picture.path());
        if (picture.width() == 0) {
            return NLS.bind(Messages.Picture_broken, name);
        }
        return picture.settings() == null || picture.settings().prompt().isBlank() ? name
                : picture.settings().prompt();
    }
}

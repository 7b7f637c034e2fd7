// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.graphics.Image;

import dev.maquette.api.model.ModelRecord;

/** What the header and the foot of a part about a model ask for; all of it about the model that is shown. */
interface ModelActions {

    /** Saves what is changed. */
    void save();

    /** Drops what is changed. */
    void revert();

    /** Marks the model as a favourite, or not any more, at once. */
    void favourite(ModelRecord model);

    /** The cover of a model, where there is one and it is read yet. */
    Optional<Image> cover(ModelRecord model);

    /** Makes an image file the cover of a model. */
    void setCover(ModelRecord model, Path image);

    /** Makes an image the cover of a model: the bytes of a PNG file. */
    void setCover(ModelRecord model, byte[] png);

    /** Asks for an image and makes it the cover. */
    void chooseCover(ModelRecord model);

    /** Takes the cover away. */
    void removeCover(ModelRecord model);

    /** Asks where the files of a model are now. */
    void locate(ModelRecord model);

    /** Looks at the files of a model again. */
    void reidentify(ModelRecord model);

    /** Asks for a file and writes the settings of a model into it. */
    void exportSettings(ModelRecord model);

    /** Asks for a file and gives a model what it says. */
    void importSettings(ModelRecord model);
}

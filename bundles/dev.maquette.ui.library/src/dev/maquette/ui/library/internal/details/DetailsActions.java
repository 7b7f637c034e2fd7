// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.graphics.Image;

import dev.maquette.api.model.ModelRecord;

/** What the Details page asks for. */
public interface DetailsActions {

    /** The user has typed. */
    void edited(DetailsPresenter.Texts texts);

    /** Sets one field at once. */
    void set(ModelRecord model, String field, Object value);

    /** Takes back what the user decided about a field. */
    void withdraw(ModelRecord model, String field);

    /** Saves what was typed. */
    void save();

    /** Drops what was typed. */
    void revert();

    /** The cover of a model, where there is one and it is read yet. */
    Optional<Image> cover(ModelRecord model);

    /** Makes an image file the cover of a model. */
    void setCover(ModelRecord model, Path image);

    /** Asks for an image and makes it the cover. */
    void chooseCover(ModelRecord model);

    /** Takes the cover away. */
    void removeCover(ModelRecord model);

    /** Asks where the files of a model are now. */
    void locate(ModelRecord model);

    /** Asks for a file and writes the settings of a model into it. */
    void exportSettings(ModelRecord model);

    /** Asks for a file and gives a model what it says. */
    void importSettings(ModelRecord model);

    /** There is, or is not, something to save. */
    void dirty(boolean dirty);
}

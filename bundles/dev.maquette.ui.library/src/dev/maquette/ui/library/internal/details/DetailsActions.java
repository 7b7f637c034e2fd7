// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

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

    /** There is, or is not, something to save. */
    void dirty(boolean dirty);
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

/** Topics of the workbench's event broker by which views ask each other for something. */
public final class Topics {

    /** Begin to edit the name of the model with this key. */
    public static final String EDIT_NAME = "dev/maquette/ui/EDIT_NAME";

    /** Select the models of this {@link ModelSelection} in the Library view and show the first one. */
    public static final String SHOW_MODELS = "dev/maquette/ui/SHOW_MODELS";

    /** Show the models of this {@link dev.maquette.api.model.ModelState} in the Library view and no others. */
    public static final String SHOW_STATE = "dev/maquette/ui/SHOW_STATE";

    /** A search for duplicates has ended; the {@link Long} says how many bytes could be freed. */
    public static final String DUPLICATES_FOUND = "dev/maquette/ui/DUPLICATES_FOUND";

    private Topics() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

/** Topics of the workbench's event broker by which views ask each other for something. */
public final class Topics {

    /** Begin to edit the name of the model with this key. */
    public static final String EDIT_NAME = "dev/maquette/ui/EDIT_NAME";

    /** Show the models with these keys, a list, in the Library view and select them, whatever hides them there. */
    public static final String SHOW_MODELS = "dev/maquette/ui/SHOW_MODELS";

    private Topics() {
    }
}

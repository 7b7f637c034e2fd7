// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import java.util.concurrent.Executor;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Session;

/**
 * What an editor gives its pages.
 *
 * @noimplement Only editors implement it, so that more can be given.
 */
public interface ModelSite {

    Session session();

    Look look();

    /** Runs what may take time. */
    Executor background();

    /** Runs what touches the screen, on the display's thread; nothing once the editor is gone. */
    Executor ui();

    /**
     * Puts a field's new value into the draft of the shown model; saving writes it. A value that the record has already
     * takes the field out of the draft. The page is shown anew with it.
     *
     * @param field JSON name of a field of the record that users may edit
     * @param value what JSON has: a string, number, boolean, list or map; null clears the field
     */
    void change(String field, Object value);

    /**
     * Says why the draft's value of a field cannot be saved; while there is a reason, Save is disabled.
     *
     * @param reason a sentence, or null when nothing is wrong any more
     */
    void refuse(String field, String reason);

    /** Opens the editor of another model. */
    void open(String key);

    /** Turns to another page, where the model has it. */
    void turnTo(String page);
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import dev.maquette.ui.session.Notice;

/** Where a form's presenter shows how things are. */
interface FormScreen {

    /** Shows all of it anew. */
    void show(FormState state);

    /** Tells the user something. */
    void tell(Notice notice);
}

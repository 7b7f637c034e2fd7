// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.OptionalDouble;

import dev.maquette.ui.session.Notice;

/** Where the presenter shows what it has; everything is called on the display's thread. */
interface AdoptScreen {

    /** Shows all there is. */
    void show(AdoptState state);

    /** Shows how much of what goes on is done, from 0 to 1 where that is known. */
    void progress(OptionalDouble done);

    /** Tells the user something. */
    void tell(Notice notice);
}

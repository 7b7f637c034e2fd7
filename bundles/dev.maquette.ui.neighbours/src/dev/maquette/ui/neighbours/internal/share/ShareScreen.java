// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.OptionalDouble;

import dev.maquette.ui.session.Notice;

/** Where the presenter shows what it has; everything is called on the display's thread. */
interface ShareScreen {

    /** Shows all there is. */
    void show(ShareState state);

    /** Shows how much of what goes on is done, from 0 to 1 where that is known. */
    void progress(OptionalDouble done);

    /** Shows another part of what there is to see of the program. */
    void turnTo(Tab tab);

    /** Tells the user something. */
    void tell(Notice notice);
}

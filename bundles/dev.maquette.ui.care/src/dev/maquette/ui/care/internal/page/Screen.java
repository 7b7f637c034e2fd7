// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.List;
import java.util.Optional;

import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Running;

/**
 * Where a presenter shows what it has; everything is called on the display's thread.
 *
 * @param <S> what is to be seen
 */
public interface Screen<S> {

    /** Shows the list. */
    void show(S state);

    /** Shows what is being done, or nothing any more. */
    void working(Optional<Running> work);

    /** Tells the user something. */
    void tell(Notice notice);

    /** Shows all the reasons why something was not done. */
    void details(String title, List<String> reasons);

    /** Asks before something is done; true when the act was chosen. */
    boolean confirm(String title, String text, String verb);
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.List;

/** What the page asks of its view. */
interface InspectorActions {

    /** Asks for a file and shows it. */
    void openFile();

    /** Asks for a file and compares with it. */
    void compareFile();

    /** Compares with what is selected in the library. */
    void compareSelected();

    /** Files were dropped: one is shown, two are compared. */
    void dropped(List<Path> files);

    /** Stays with what is shown, or follows the selection. */
    void pin(boolean stay);

    /** Ends the reading. */
    void cancel();
}

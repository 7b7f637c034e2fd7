// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.nio.file.Path;

/**
 * What somebody who is new chose on the Welcome page.
 *
 * @param folder where the library shall be
 * @param scan whether folders shall be looked through for models that are there already
 * @param sample whether the sample shall be installed
 * @param starters whether starter models shall be chosen
 */
record FirstSteps(Path folder, boolean scan, boolean sample, boolean starters) {

    /** What the button says that begins with it. */
    String verb() {
        return sample ? Messages.Welcome_startSample : scan || starters ? Messages.Welcome_startNext
                : Messages.Welcome_start;
    }

    /** The tab of the editor that adds models where it goes on, or null. */
    String tab() {
        return scan ? "scan" : starters ? "starters" : null;
    }
}

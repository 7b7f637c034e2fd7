// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.look.ByteSize;

/**
 * What somebody who is new chose on the Welcome page.
 *
 * @param folder where the library shall be
 * @param adopted libraries of other programs that shall be adopted
 * @param scan whether folders shall be looked through for models that are there already
 * @param sample whether the sample shall be installed
 * @param starters whether starter models shall be chosen
 */
record FirstSteps(Path folder, List<Neighbour> adopted, boolean scan, boolean sample, boolean starters) {

    FirstSteps {
        adopted = List.copyOf(adopted);
    }

    /** How many models shall be adopted. */
    int models() {
        return adopted.stream().mapToInt(Neighbour::models).sum();
    }

    /** What the button says that begins with it. */
    String verb() {
        int models = models();
        if (models > 0) {
            return models == 1 ? Messages.Welcome_adopt1 : NLS.bind(Messages.Welcome_adopt, ByteSize.count(models));
        }
        return sample ? Messages.Welcome_startSample : scan || starters ? Messages.Welcome_startNext
                : Messages.Welcome_start;
    }

    /** The tab of the editor that adds models where it goes on, or null. */
    String tab() {
        return scan ? "scan" : starters ? "starters" : null;
    }
}

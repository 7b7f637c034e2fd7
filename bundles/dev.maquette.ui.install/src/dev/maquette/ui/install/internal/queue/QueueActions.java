// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.request.ControlInstalls.Action;

/** What can be done in a row of the queue. */
interface QueueActions {

    /** Tells an installation what to do. */
    void order(Action action, InstallJob job);

    /** Fetches a file again. */
    void restart(QueueRow.File file);

    /** Shows or hides the files. */
    void unfold(InstallJob job, boolean shown);

    /** Opens a page in the browser. */
    void page(String address);

    /** Shows the model that came of it. */
    void show(InstallJob job);
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/** Sees what a reader found before it is judged, while the file or folder is still open. */
interface Onlooker {

    void saw(ProbeContext context, ModelContent content);
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;

/**
 * A way in which a program can be shown models.
 *
 * @param best whether it is the one to take, of several
 */
record WayRow(Way way, Target target, boolean best) {
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.OptionalDouble;

/**
 * A piece of work in progress.
 *
 * @param label what is done
 * @param fraction how much of it, 0 to 1; empty while unknown
 */
public record Running(String label, OptionalDouble fraction) {
}

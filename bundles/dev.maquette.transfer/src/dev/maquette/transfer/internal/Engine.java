// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import dev.maquette.transfer.internal.wire.Wire;

/** What all transfers share. */
record Engine(Wire wire, Limits limits, Bandwidth bandwidth) {
}

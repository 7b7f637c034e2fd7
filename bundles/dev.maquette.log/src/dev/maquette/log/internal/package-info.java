// SPDX-License-Identifier: EPL-2.0
/** Sends what libraries log by SLF4J where everything else is logged. */
package dev.maquette.log.internal;

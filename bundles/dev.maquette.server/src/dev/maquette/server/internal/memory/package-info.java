// SPDX-License-Identifier: EPL-2.0
/** Models that are loaded. */
package dev.maquette.server.internal.memory;

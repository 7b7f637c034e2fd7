// SPDX-License-Identifier: EPL-2.0
/** Models that are offered to somebody who has none yet. */
package dev.maquette.server.internal.starter;

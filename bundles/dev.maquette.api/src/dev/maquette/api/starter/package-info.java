// SPDX-License-Identifier: EPL-2.0
/** Models that are offered to somebody who has none yet: what they are, where they come from, what they need. */
package dev.maquette.api.starter;

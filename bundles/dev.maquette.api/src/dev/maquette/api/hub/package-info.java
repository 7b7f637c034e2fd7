// SPDX-License-Identifier: EPL-2.0
/** Sites that models come from: searching them, and the accounts that users have there. */
package dev.maquette.api.hub;

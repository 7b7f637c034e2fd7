// SPDX-License-Identifier: EPL-2.0
/**
 * What a file is and why: the outcome of an identification with its evidence, and the way to ask for one.
 */
package dev.maquette.api.identify;

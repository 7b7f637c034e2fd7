// SPDX-License-Identifier: EPL-2.0
/**
 * For those who contribute a format: read the headers of a file or folder, never its weights, and say what is inside.
 */
package dev.maquette.api.probe;

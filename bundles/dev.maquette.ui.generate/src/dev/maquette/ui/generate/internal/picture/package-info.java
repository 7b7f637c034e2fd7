// SPDX-License-Identifier: EPL-2.0
/** Pictures of files on the screen, and what is said of them. */
package dev.maquette.ui.generate.internal.picture;

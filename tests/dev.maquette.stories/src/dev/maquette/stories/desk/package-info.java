// SPDX-License-Identifier: EPL-2.0
/** A user's desk: the built program on a screen, with eyes, mouse and keyboard before it. */
package dev.maquette.stories.desk;

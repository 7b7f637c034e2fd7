// SPDX-License-Identifier: EPL-2.0
/** The view of what is being drawn, and of the picture that is looked at. */
package dev.maquette.ui.generate.internal.preview;

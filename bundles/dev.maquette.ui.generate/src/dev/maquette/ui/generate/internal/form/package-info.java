// SPDX-License-Identifier: EPL-2.0
/** The form in which one says what to draw, with what and how. Belongs to the display's thread. */
package dev.maquette.ui.generate.internal.form;

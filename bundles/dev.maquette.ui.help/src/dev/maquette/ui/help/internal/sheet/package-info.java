// SPDX-License-Identifier: EPL-2.0
/** A page of the guide as one text with marks, as it is shown. Knows no screen. */
package dev.maquette.ui.help.internal.sheet;

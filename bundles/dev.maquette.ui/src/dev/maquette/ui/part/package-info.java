// SPDX-License-Identifier: EPL-2.0
/**
 * What views have in common: an icon in the theme's colour, a tool bar, and what they ask the library. Belongs to the
 * display's thread.
 */
package dev.maquette.ui.part;

// SPDX-License-Identifier: EPL-2.0
/** What every view hangs on its tab: an icon in the theme's colour, and a tool bar. Belongs to the display's thread. */
package dev.maquette.ui.part;

// SPDX-License-Identifier: EPL-2.0
/** What every view hangs on its tab: an icon in the colour of the theme and a tool bar. Belongs to the display's thread. */
package dev.maquette.ui.part;

// SPDX-License-Identifier: EPL-2.0
/** The Help view, and what shows a page in it. Belongs to the display's thread. */
package dev.maquette.ui.help.internal.view;

// SPDX-License-Identifier: EPL-2.0
/** Commands that open the guide, and what the guide is asked about. Belongs to the display's thread. */
package dev.maquette.ui.help.internal.open;

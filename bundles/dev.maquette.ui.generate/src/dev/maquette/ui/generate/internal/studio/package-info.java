// SPDX-License-Identifier: EPL-2.0
/** What is drawn, and what the views of it tell each other. Belongs to the display's thread. */
package dev.maquette.ui.generate.internal.studio;

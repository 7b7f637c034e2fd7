// SPDX-License-Identifier: EPL-2.0
/**
 * How everything looks: colour tokens, type, icons and the painter that draws with them. Colours come from the CSS
 * theme by name, so that no Java code holds one.
 */
package dev.maquette.ui.look;

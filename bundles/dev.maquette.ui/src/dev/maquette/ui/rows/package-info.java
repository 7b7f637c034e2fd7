// SPDX-License-Identifier: EPL-2.0
/**
 * A painted list for the views of any bundle: rows of different heights with small things to click, boxes, selection by
 * mouse and keys, and words for assistive technology. Belongs to the display's thread.
 */
package dev.maquette.ui.rows;

// SPDX-License-Identifier: EPL-2.0
/**
 * The pages of the model editor. A bundle adds a page through the extension point {@code dev.maquette.ui.modelPages};
 * Maquette's own pages come in the same way.
 */
package dev.maquette.ui.model;

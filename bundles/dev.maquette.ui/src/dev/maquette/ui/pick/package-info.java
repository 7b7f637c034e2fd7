// SPDX-License-Identifier: EPL-2.0
/** Lists to choose a model or a word from, and how a model looks in one. Belongs to the display's thread. */
package dev.maquette.ui.pick;

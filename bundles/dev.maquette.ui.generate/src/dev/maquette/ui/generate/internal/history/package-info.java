// SPDX-License-Identifier: EPL-2.0
/** The view of all pictures that were drawn. */
package dev.maquette.ui.generate.internal.history;

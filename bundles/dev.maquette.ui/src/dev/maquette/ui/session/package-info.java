// SPDX-License-Identifier: EPL-2.0
/**
 * The workbench's state: which library is open, what is running on it, and what can be undone. Nothing here knows a
 * widget; listeners are called on any thread.
 */
package dev.maquette.ui.session;

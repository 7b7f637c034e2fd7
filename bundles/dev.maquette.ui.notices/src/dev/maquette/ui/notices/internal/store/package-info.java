// SPDX-License-Identifier: EPL-2.0
/** Keeps what the user was told for 30 days. Knows no screen; safe for threads. */
package dev.maquette.ui.notices.internal.store;

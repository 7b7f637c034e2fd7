// SPDX-License-Identifier: EPL-2.0
/** The user guide: its pages, their table of contents, and search. Knows no screen. */
package dev.maquette.ui.help.internal.guide;

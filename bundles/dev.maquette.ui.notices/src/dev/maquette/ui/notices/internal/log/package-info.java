// SPDX-License-Identifier: EPL-2.0
/** Shows what the program has written into its log, for those who look for the cause of a problem. */
package dev.maquette.ui.notices.internal.log;

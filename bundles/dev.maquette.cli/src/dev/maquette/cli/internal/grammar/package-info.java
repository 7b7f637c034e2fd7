// SPDX-License-Identifier: EPL-2.0
/** The grammar of the command line as it is told elsewhere: to shells, and on the page of the manual. */
package dev.maquette.cli.internal.grammar;

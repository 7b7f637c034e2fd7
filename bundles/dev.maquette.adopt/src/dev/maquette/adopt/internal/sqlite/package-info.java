// SPDX-License-Identifier: EPL-2.0
/** Reads databases of other programs without leaving a trace beside them. */
package dev.maquette.adopt.internal.sqlite;

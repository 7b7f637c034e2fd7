// SPDX-License-Identifier: EPL-2.0
/** What the program says of itself. */
package dev.maquette.server.internal.app;

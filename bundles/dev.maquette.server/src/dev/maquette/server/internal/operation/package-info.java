// SPDX-License-Identifier: EPL-2.0
/** The whole face of a library over HTTP: every operation by name, and its queries. */
package dev.maquette.server.internal.operation;

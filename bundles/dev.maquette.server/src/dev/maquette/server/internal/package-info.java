// SPDX-License-Identifier: EPL-2.0
/** The server as a service. */
package dev.maquette.server.internal;

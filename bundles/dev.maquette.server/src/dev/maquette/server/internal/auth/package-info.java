// SPDX-License-Identifier: EPL-2.0
/** Who may come in: tokens, the gate that reads them, and the routes by which people sign in and keep accounts. */
package dev.maquette.server.internal.auth;

// SPDX-License-Identifier: EPL-2.0
/** Events by Socket.IO, as InvokeAI's clients listen to them. */
package dev.maquette.server.internal.socket;

// SPDX-License-Identifier: EPL-2.0
/** What clients are told without asking: by server-sent events and by Socket.IO. */
package dev.maquette.server.internal.event;

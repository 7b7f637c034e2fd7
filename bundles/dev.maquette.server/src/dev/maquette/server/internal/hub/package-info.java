// SPDX-License-Identifier: EPL-2.0
/** What the server asks Hugging Face for its clients, and the token for that. */
package dev.maquette.server.internal.hub;

// SPDX-License-Identifier: EPL-2.0
/** Records and sources as InvokeAI writes them. */
package dev.maquette.server.internal.record;

// SPDX-License-Identifier: EPL-2.0
/** What the server does of its own accord while it runs. */
package dev.maquette.server.internal.work;

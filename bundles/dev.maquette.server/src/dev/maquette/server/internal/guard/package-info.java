// SPDX-License-Identifier: EPL-2.0
/** What stands before the routes: whom, what and how much the server lets in, and what it tells browsers to obey. */
package dev.maquette.server.internal.guard;

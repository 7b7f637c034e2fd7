// SPDX-License-Identifier: EPL-2.0
/** The documentation of the routes as pages to read and try. */
package dev.maquette.server.internal.docs;

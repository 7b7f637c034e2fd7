// SPDX-License-Identifier: EPL-2.0
/** The description of all routes for programs, made of the routes themselves. */
package dev.maquette.server.internal.openapi;

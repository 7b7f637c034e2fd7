// SPDX-License-Identifier: EPL-2.0
/** Requests, routes and answers, without knowledge of what they are about. */
package dev.maquette.server.internal.http;

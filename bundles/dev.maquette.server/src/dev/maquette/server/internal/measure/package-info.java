// SPDX-License-Identifier: EPL-2.0
/** How busy the server is, in figures that Prometheus collects. */
package dev.maquette.server.internal.measure;

// SPDX-License-Identifier: EPL-2.0
/**
 * The one face of a library that user interfaces, the command line and servers see: queries, events and operations.
 */
package dev.maquette.api.library;

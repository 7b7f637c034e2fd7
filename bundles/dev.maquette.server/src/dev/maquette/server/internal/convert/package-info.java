// SPDX-License-Identifier: EPL-2.0
/** Making a model of another format from one of the library. */
package dev.maquette.server.internal.convert;

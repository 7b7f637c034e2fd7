// SPDX-License-Identifier: EPL-2.0
/** Pictures that were drawn. */
package dev.maquette.server.internal.picture;

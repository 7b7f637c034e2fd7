// SPDX-License-Identifier: EPL-2.0
/** For those who contribute knowledge about files that are here already: what a site says of them. */
package dev.maquette.api.metadata;

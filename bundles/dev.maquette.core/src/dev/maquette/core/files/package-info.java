// SPDX-License-Identifier: EPL-2.0
/** The files of this account that are not a library's, for the programs that keep some there. */
package dev.maquette.core.files;

// SPDX-License-Identifier: EPL-2.0
/** Makes files of each format, right ones and wrong ones, byte by byte. */
package dev.maquette.testkit.format;

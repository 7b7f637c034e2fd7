// SPDX-License-Identifier: EPL-2.0
/** The registry of one library: query from memory, open, change in a transaction, observe. */
package dev.maquette.registry;

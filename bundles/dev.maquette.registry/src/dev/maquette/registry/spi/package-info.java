// SPDX-License-Identifier: EPL-2.0
/**
 * For those who store registries: where rows, the change table and the journal live. A store knows nothing of EMF; it
 * keeps entries as JSON text beside the few columns that lists and look-ups need.
 */
package dev.maquette.registry.spi;

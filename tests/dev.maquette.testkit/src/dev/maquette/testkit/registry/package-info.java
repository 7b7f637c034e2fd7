// SPDX-License-Identifier: EPL-2.0
/** The contract that every store of registries fulfils, as a test to extend. */
package dev.maquette.testkit.registry;

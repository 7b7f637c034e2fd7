// SPDX-License-Identifier: EPL-2.0
/** A library in memory, for tests of what stands on libraries: screens, commands, servers. */
package dev.maquette.testkit.library;

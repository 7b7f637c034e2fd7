// SPDX-License-Identifier: EPL-2.0
/** For tests of readers of formats. */
package dev.maquette.testkit.probe;

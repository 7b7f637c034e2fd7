// SPDX-License-Identifier: EPL-2.0
/**
 * What Maquette expects of a plug-in's classes, as tests. A test class that extends one of the contracts here says what
 * is to be tested, and gets the tests. Maquette's own formats and sources are held to the same ones.
 */
package dev.maquette.testkit.contract;

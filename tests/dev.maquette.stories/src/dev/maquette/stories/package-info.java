// SPDX-License-Identifier: EPL-2.0
/** What users do with Maquette, from the empty home on: each test drives the built program on a screen. */
package dev.maquette.stories;

// SPDX-License-Identifier: EPL-2.0
/** Models that are tried out: a test run makes a cover, a benchmark tells how fast they are. */
package dev.maquette.ui.generate.internal.trial;

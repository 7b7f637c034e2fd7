// SPDX-License-Identifier: EPL-2.0
/** For tests that run in OSGi, with what is really installed. */
package dev.maquette.testkit.osgi;

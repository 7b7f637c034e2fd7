// SPDX-License-Identifier: EPL-2.0
/** What tests of installers need. */
package dev.maquette.testkit.install;

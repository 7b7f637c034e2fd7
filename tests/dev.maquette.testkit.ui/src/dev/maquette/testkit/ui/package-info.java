// SPDX-License-Identifier: EPL-2.0
/** What tests of the running workbench share: waiting, finding what is shown, pictures in both themes. */
package dev.maquette.testkit.ui;

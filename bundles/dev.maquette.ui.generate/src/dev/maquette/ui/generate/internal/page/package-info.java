// SPDX-License-Identifier: EPL-2.0
/** What the workbench gives to the views around pictures. */
package dev.maquette.ui.generate.internal.page;

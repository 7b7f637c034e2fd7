// SPDX-License-Identifier: EPL-2.0
/** What the preference pages are made of. */
package dev.maquette.workbench.internal.page;

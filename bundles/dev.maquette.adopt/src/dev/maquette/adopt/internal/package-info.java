// SPDX-License-Identifier: EPL-2.0
/** What the readers of programs' libraries share. */
package dev.maquette.adopt.internal;

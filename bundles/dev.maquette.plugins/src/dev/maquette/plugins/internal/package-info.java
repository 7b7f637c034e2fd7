// SPDX-License-Identifier: EPL-2.0
/** The folder of plug-ins, what is checked before one comes into it, and how its bundles come into the program. */
package dev.maquette.plugins.internal;

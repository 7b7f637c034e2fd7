// SPDX-License-Identifier: EPL-2.0
/** The installer for files and folders on this computer. */
package dev.maquette.install.local.internal;

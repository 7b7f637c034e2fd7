// SPDX-License-Identifier: EPL-2.0
/** The installer for files that have an address on the web. */
package dev.maquette.install.url.internal;

// SPDX-License-Identifier: EPL-2.0
/** Civitai: the installer for its models, its search and account, and what it knows of files that are here already. */
package dev.maquette.install.civitai.internal;

// SPDX-License-Identifier: EPL-2.0
/** Installing models: jobs, sources, and what there is to install. */
package dev.maquette.server.internal.install;

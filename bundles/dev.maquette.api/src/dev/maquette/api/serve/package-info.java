// SPDX-License-Identifier: EPL-2.0
/** A library that is served to other programs and machines over HTTP. */
package dev.maquette.api.serve;

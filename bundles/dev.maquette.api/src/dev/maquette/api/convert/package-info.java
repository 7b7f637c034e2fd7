// SPDX-License-Identifier: EPL-2.0
/** Making a model of another format from one that a library has. */
package dev.maquette.api.convert;

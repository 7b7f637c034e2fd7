// SPDX-License-Identifier: EPL-2.0
/** Drawing pictures with the models of a library. */
package dev.maquette.api.generate;

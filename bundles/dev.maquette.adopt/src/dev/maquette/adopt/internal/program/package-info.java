// SPDX-License-Identifier: EPL-2.0
/** Programs that keep models in folders, one class for each. */
package dev.maquette.adopt.internal.program;

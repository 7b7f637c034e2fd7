// SPDX-License-Identifier: EPL-2.0
/**
 * What a model is: the vocabulary of types, bases and formats, and the records that describe a model in a library.
 * All values are immutable; JSON names are those of InvokeAI's records (snake case of the component names).
 */
package dev.maquette.api.model;

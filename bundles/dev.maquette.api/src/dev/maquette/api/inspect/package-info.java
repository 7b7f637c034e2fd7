// SPDX-License-Identifier: EPL-2.0
/**
 * Looking into any model file, in a library or not: what it is, what it says about itself, its tensors one by one, and
 * how two models differ. Headers only; no weight is read.
 */
package dev.maquette.api.inspect;

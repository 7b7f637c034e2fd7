// SPDX-License-Identifier: EPL-2.0
/**
 * Digests of model files: what the field calls a model's hash, every one of them from a single read of the file.
 */
package dev.maquette.api.digest;

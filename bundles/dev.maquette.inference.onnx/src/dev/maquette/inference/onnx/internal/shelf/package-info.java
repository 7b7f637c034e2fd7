// SPDX-License-Identifier: EPL-2.0
/** Models that stay loaded, and what they take. */
package dev.maquette.inference.onnx.internal.shelf;

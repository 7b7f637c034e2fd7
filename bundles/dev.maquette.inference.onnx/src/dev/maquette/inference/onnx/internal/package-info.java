// SPDX-License-Identifier: EPL-2.0
/** Draws pictures on ONNX Runtime. */
package dev.maquette.inference.onnx.internal;

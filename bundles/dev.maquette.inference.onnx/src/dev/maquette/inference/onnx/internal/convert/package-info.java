// SPDX-License-Identifier: EPL-2.0
/** Writes models that can be drawn with in layouts that other programs load. */
package dev.maquette.inference.onnx.internal.convert;

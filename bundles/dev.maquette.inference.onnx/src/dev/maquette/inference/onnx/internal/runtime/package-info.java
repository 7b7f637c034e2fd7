// SPDX-License-Identifier: EPL-2.0
/** The only classes that touch ONNX Runtime. */
package dev.maquette.inference.onnx.internal.runtime;

// SPDX-License-Identifier: EPL-2.0
/** Libraries of ONNX Runtime that an account adds. */
package dev.maquette.inference.onnx.internal.runtimes;

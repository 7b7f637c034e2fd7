// SPDX-License-Identifier: EPL-2.0
/** What computes here, and how much memory it has. */
package dev.maquette.inference.onnx.internal.device;

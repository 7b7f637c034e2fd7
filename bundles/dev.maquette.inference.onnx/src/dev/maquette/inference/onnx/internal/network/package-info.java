// SPDX-License-Identifier: EPL-2.0
/** The networks of Stable Diffusion, made as graphs from the names and shapes of their weights. */
package dev.maquette.inference.onnx.internal.network;

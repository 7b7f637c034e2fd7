// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

/** Who is asked what is noise, and what that one is guided by. */
record Turn(Denoiser denoiser, Guides guides) {
}

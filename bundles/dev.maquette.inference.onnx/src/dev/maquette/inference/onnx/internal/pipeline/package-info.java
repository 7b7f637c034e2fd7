// SPDX-License-Identifier: EPL-2.0
/** Pipelines: how prompts, noise and the graphs of a model become a picture. */
package dev.maquette.inference.onnx.internal.pipeline;

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

/**
 * What the prompts became.
 *
 * @param towards of the prompt
 * @param against of the negative prompt, as many tokens; null to leave it out
 */
record Guides(Guide towards, Guide against) {
}

// SPDX-License-Identifier: EPL-2.0
/** How a prompt becomes the numbers that a text encoder takes. */
package dev.maquette.inference.onnx.internal.text;

// SPDX-License-Identifier: EPL-2.0
/** Pictures as they come from files and as networks take them. */
package dev.maquette.inference.onnx.internal.picture;

// SPDX-License-Identifier: EPL-2.0
/** ONNX graphs that are made here: their nodes, and weights that stay in the files they are in. */
package dev.maquette.inference.onnx.internal.graph;

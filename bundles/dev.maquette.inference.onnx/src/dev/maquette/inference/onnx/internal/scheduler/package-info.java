// SPDX-License-Identifier: EPL-2.0
/**
 * How noise becomes a picture, step by step: the schedulers of the field, as their papers define them. They work on
 * plain arrays and know nothing of a model.
 */
package dev.maquette.inference.onnx.internal.scheduler;

// SPDX-License-Identifier: EPL-2.0
/** What changes a model that is drawn with: LoRAs and their kin, another VAE, new words. */
package dev.maquette.inference.onnx.internal.adapter;

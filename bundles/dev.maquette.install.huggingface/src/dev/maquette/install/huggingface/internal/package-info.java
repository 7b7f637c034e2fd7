// SPDX-License-Identifier: EPL-2.0
/** The installer for repositories of the Hugging Face Hub. */
package dev.maquette.install.huggingface.internal;

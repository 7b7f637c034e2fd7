// SPDX-License-Identifier: EPL-2.0
/** The Hugging Face Hub: the installer for its repositories, and its search. */
package dev.maquette.install.huggingface.internal;

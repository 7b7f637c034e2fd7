// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

/** What is known about a class or function that a pickle names. */
enum Standing {
    /** On the list: it makes tensors, containers, numbers or strings, and nothing else. */
    HARMLESS,
    /** On no list. */
    UNLISTED,
    /** It runs code, or gives a way to. */
    DANGEROUS
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;

/**
 * What a program comes across in its folders.
 *
 * @param kind what the program calls such models
 * @param name under which it offers it
 * @param path the file or folder, as the program reaches it, absolute
 * @param hidden why it does not offer it all the same, one sentence, or null
 */
public record Listed(String kind, String name, Path path, String hidden) {
}

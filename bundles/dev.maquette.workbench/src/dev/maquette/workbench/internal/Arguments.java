// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param library the library to open, from {@code -library} with its folder or the address of its server
 * @param safe whether plug-ins take no part, from {@code --safe}
 */
record Arguments(Optional<URI> library, boolean safe) {

    static Arguments of(String... words) {
        List<String> list = Arrays.asList(words);
        int option = list.indexOf("-library");
        boolean given = option >= 0 && option + 1 < list.size();
        return new Arguments(given ? Optional.of(location(list.get(option + 1))) : Optional.empty(),
                list.contains("--safe"));
    }

    private static URI location(String word) {
        return word.startsWith("http://") || word.startsWith("https://") ? URI.create(word) : Path.of(word).toUri();
    }
}

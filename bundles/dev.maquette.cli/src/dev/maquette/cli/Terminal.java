// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

/**
 * Where a command reads and writes. All text is UTF-8, whatever the system's encoding.
 *
 * @param in what the user types
 * @param out results
 * @param err progress and errors
 * @param interactive whether a person sits in front of it: results may be cut to the width, coloured and questions
 *     asked
 * @param width columns of the screen; asked for only when interactive
 * @param folder what relative paths start from
 * @param home the user's home folder
 * @param environment the environment's variables
 * @param hidden asks a question and returns what is typed, which the screen does not show; null when the input ends.
 *     Used only when interactive
 */
public record Terminal(InputStream in, OutputStream out, OutputStream err, boolean interactive, IntSupplier width,
        Path folder, Path home, Map<String, String> environment,
        UnaryOperator<String> hidden) {

    /** Whether colours are wanted: on a screen, unless the variable {@code NO_COLOR} is set or the screen is dumb. */
    public boolean coloured() {
        return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command has, before or after its name. */
final class GlobalOptions {

    @Option(names = "--library", scope = ScopeType.INHERIT, paramLabel = "DIR|URL",
            description = "The library to work with: its folder or a file: address, or the https: address of a server. "
                    + "Default: the user's own.")
    private String library;

    private String token;

    @Option(names = "--json", scope = ScopeType.INHERIT,
            description = "Write results as JSON, one object a line, and errors likewise.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, scope = ScopeType.INHERIT,
            description = "Write nothing but what was asked for and errors: no progress, no remarks, and nothing about "
                    + "a change that worked.")
    private boolean quiet;

    @Option(names = "--safe", scope = ScopeType.INHERIT, description = "Run without plug-ins.")
    private boolean safe;

    /** @param text a token, or {@code @} and the file that holds it; null leaves it */
    void token(String text) {
        token = text == null ? token : text;
    }

    /** What was given as a token for a server, or null. */
    String token() {
        return token;
    }

    /** The library's folder or address as it was given, or null for the default one. */
    String library() {
        return library;
    }

    /** Whether plug-ins take no part. */
    boolean safe() {
        return safe;
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command has, before or after its name. */
final class GlobalOptions {

    @Option(names = "--library", scope = ScopeType.INHERIT, paramLabel = "DIR",
            description = "The library to work with: its folder or a file: address. Default: the user's own.")
    private String library;

    @Option(names = "--json", scope = ScopeType.INHERIT,
            description = "Write results as JSON, one object a line, and errors likewise.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, scope = ScopeType.INHERIT,
            description = "Write nothing but what was asked for and errors: no progress, no remarks, and nothing about "
                    + "a change that worked.")
    private boolean quiet;

    /** The library's folder or address as it was given, or null for the default one. */
    String library() {
        return library;
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }
}

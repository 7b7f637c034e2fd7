// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What a command tells the shell. */
final class ExitCode {

    /** It did what it was asked to. */
    static final int OK = 0;
    /** It failed, in whole or in part. */
    static final int FAILURE = 1;
    /** The arguments are wrong, or name more than one thing. */
    static final int USAGE = 2;
    /** This machine, library or version cannot do it. */
    static final int ENVIRONMENT = 3;

    private ExitCode() {
    }

    /** Every code with its meaning, for help, manual and documentation. */
    static SequencedMap<String, String> table() {
        var table = new LinkedHashMap<String, String>();
        table.put("" + OK, "it worked");
        table.put("" + FAILURE, "it failed, in whole or in part");
        table.put("" + USAGE, "the arguments are wrong, or could mean more than one model");
        table.put("" + ENVIRONMENT, "it cannot be done here, with this machine, library or version");
        table.put("130", "Ctrl+C ended it; what was under way was taken back");
        table.put("143", "it was told to end (SIGTERM), and did so likewise");
        return table;
    }

    /** The codes that a command ends with by itself, in a line. */
    static String line() {
        return "Exit codes: " + table().entrySet().stream().filter(entry -> entry.getKey().length() == 1)
                .map(entry -> entry.getKey() + " " + entry.getValue().replaceFirst(", .*", ""))
                .collect(Collectors.joining(", ")) + ".";
    }
}

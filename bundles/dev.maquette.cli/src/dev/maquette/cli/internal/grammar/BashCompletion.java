// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.grammar;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The script with which bash completes commands, options and values.
 *
 * @param root the program
 */
public record BashCompletion(CommandLine root) {

    /** Where the script lists the values of an argument. */
    private static final Pattern VALUES = Pattern.compile("_args=\\(\"[^)\n]*\"\\)");

    /** The script, to be sourced by bash. Values are spelled as help has them, not as the program's constants. */
    public String text() {
        return VALUES.matcher(AutoComplete.bash(root.getCommandName(), root)).replaceAll(BashCompletion::lower);
    }

    private static String lower(MatchResult values) {
        return values.group().toLowerCase(Locale.ROOT);
    }
}

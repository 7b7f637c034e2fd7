// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.grammar;

import java.util.Arrays;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option as it is told.
 *
 * @param names all that it has, with their dashes
 * @param label what its value is called, or null when it takes none
 * @param values what the value can be, where that is known
 * @param repeatable whether it may be given several times
 * @param common whether every command has it
 * @param meaning what it does
 */
public record Choice(List<String> names, String label, List<String> values, boolean repeatable, boolean common,
        String meaning) {

    public Choice {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    static Choice of(OptionSpec option) {
        var takes = option.arity().max() > 0;
        return new Choice(List.of(option.names()), takes ? option.paramLabel() : null,
                takes ? Words.values(option) : List.of(), option.isMultiValue(), option.inherited() || isOfAll(option),
                Words.meaning(option));
    }

    /** Some are handed down to the commands below, others were given to each. */
    private static boolean isOfAll(OptionSpec option) {
        var command = option.command();
        return option.scopeType() == picocli.CommandLine.ScopeType.INHERIT
                || (command.parent() != null ? same(option, command.root())
                        : command.subcommands().values().stream()
                                .anyMatch(each -> same(option, each.getCommandSpec())));
    }

    /** Whether a command has this option and means the same by it. */
    private static boolean same(OptionSpec option, CommandSpec command) {
        var other = command.findOption(option.longestName());
        return other != null && Arrays.equals(other.description(), option.description());
    }

    /** Whether the value is a path. */
    boolean file() {
        return label != null && Words.isPath(label);
    }

    /** Its names as they are typed: {@code -o, --output=FILE}. */
    public String text() {
        return String.join(", ", names) + (label == null ? "" : "=" + label);
    }
}

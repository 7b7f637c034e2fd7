// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command as it is told.
 *
 * @param path its words from the program's name on, such as {@code maquette models list}
 * @param purpose what it does, in sentences
 * @param choices its options, those of all commands included
 * @param operands what else it takes, in order
 * @param commands those below it; none of a command that does something itself
 * @param examples lines that can be typed
 */
public record Command(String path, String purpose, List<Choice> choices, List<Operand> operands,
        List<Command> commands, List<String> examples) {

    /** What stands before a command's examples in its help. */
    public static final String EXAMPLES = "Examples:";

    public Command {
        choices = List.copyOf(choices);
        operands = List.copyOf(operands);
        commands = List.copyOf(commands);
        examples = List.copyOf(examples);
    }

    /** The command of a grammar, with all below it. */
    public static Command of(CommandSpec spec) {
        return new Command(spec.qualifiedName(), String.join(" ", spec.usageMessage().description()),
                spec.options().stream().filter(option -> !option.hidden()).map(Choice::of).toList(),
                spec.positionalParameters().stream().filter(operand -> !operand.hidden()).map(Operand::of).toList(),
                spec.subcommands().values().stream().distinct().map(CommandLine::getCommandSpec).map(Command::of)
                        .toList(),
                examples(spec.usageMessage().footer()));
    }

    private static List<String> examples(String[] footer) {
        var lines = new ArrayList<String>();
        var within = false;
        for (var line : footer) {
            if (within && line.startsWith("  ")) {
                lines.add(line.strip());
            }
            within = line.equals(EXAMPLES) || within && line.startsWith("  ");
        }
        return lines;
    }

    /** The last word of its path. */
    public String name() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** The first sentence of its purpose, without the full stop. */
    public String summary() {
        return Words.sentence(purpose);
    }

    /** Whether files may be typed where no option stands. */
    boolean takesFiles() {
        return operands.stream().anyMatch(Operand::file);
    }

    /** What follows the path: {@code [OPTION…] SOURCE…}. */
    String synopsis() {
        var rest = commands.isEmpty()
                ? operands.stream().map(Operand::text).collect(Collectors.joining(" "))
                : "COMMAND";
        return (choices.stream().allMatch(Choice::common) ? "" : "[OPTION…] ") + rest;
    }

    /** Hands on the command and all below it, those above first. */
    public void each(Consumer<Command> visitor) {
        visitor.accept(this);
        commands.forEach(command -> command.each(visitor));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The script with which zsh completes commands, options and values: a function for each command. */
public final class ZshCompletion {

    private static final String FOOT = """

            if [ "$funcstack[1]" = _maquette ]; then
                _maquette "$@"
            else
                (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
                compdef _maquette maquette
            fi
            """;

    private final Command root;

    /** @param root the program */
    public ZshCompletion(Command root) {
        this.root = root;
    }

    /** The script, to be sourced by zsh, or to lie as {@code _maquette} in a folder of {@code fpath}. */
    public String text() {
        var text = new StringBuilder("#compdef maquette\n# Completion of Maquette for zsh.\n");
        root.each(command -> text.append('\n').append(command.commands().isEmpty() ? leaf(command) : group(command)));
        return text + FOOT;
    }

    private static String leaf(Command command) {
        var specs = new ArrayList<>(options(command));
        for (int i = 0; i < command.operands().size(); i++) {
            var operand = command.operands().get(i);
            specs.add(quoted((operand.repeatable() ? "*" : String.valueOf(i + 1)) + ":" + plain(operand.label()) + ":"
                    + action(operand.file(), operand.values())));
        }
        return function(command) + " {\n    _arguments -s " + arguments(specs) + "\n}\n";
    }

    private static String group(Command command) {
        var specs = new ArrayList<>(options(command));
        specs.add("'1:command:->command'");
        specs.add("'*:::argument:->argument'");
        var text = new StringBuilder(function(command))
                .append(" {\n    local curcontext=$curcontext context state state_descr line\n")
                .append("    typeset -A opt_args\n    _arguments -C -s ").append(arguments(specs))
                .append("\n    case $state in\n    command)\n        local -a commands\n        commands=(\n");
        command.commands().forEach(below -> text.append("            ")
                .append(quoted(below.name() + ":" + below.summary())).append('\n'));
        text.append("        )\n        _describe command commands\n        ;;\n    argument)\n")
                .append("        words=($line[1] $words)\n        (( CURRENT += 1 ))\n        case $line[1] in\n");
        command.commands().forEach(below -> text.append("        ").append(below.name()).append(") ")
                .append(name(below)).append(" ;;\n"));
        return text.append("        esac\n        ;;\n    esac\n}\n").toString();
    }

    private static String function(Command command) {
        return name(command) + "()";
    }

    private static String name(Command command) {
        return "_" + command.path().replace(' ', '_').replace('-', '_');
    }

    private static String arguments(List<String> specs) {
        return "\\\n        " + String.join(" \\\n        ", specs);
    }

    private static List<String> options(Command command) {
        return command.choices().stream().flatMap(ZshCompletion::option).toList();
    }

    private static Stream<String> option(Choice choice) {
        var others = choice.repeatable() ? "*" : "(" + String.join(" ", choice.names()) + ")";
        return choice.names().stream().map(name -> quoted(others + name + separator(name, choice)
                + "[" + bracketed(Words.sentence(choice.meaning())) + "]"
                + (choice.label() == null ? "" : ":" + plain(choice.label()) + ":"
                        + action(choice.file(), choice.values()))));
    }

    private static String separator(String name, Choice choice) {
        if (choice.label() == null) {
            return "";
        }
        return name.startsWith("--") ? "=" : "+";
    }

    private static String action(boolean file, List<String> values) {
        if (!values.isEmpty()) {
            return "(" + String.join(" ", values) + ")";
        }
        return file ? "_files" : " ";
    }

    private static String plain(String label) {
        return label.replace(":", "\\:");
    }

    private static String bracketed(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The script with which fish completes commands, options and values. */
public final class FishCompletion {

    private static final String HEAD = """
            # Completion of Maquette for fish.

            # The words that say which command is meant: those that are neither options nor their values.
            function __maquette_words
                set -l words
                set -l value no
                for word in (commandline -opc)[2..]
                    if test $value = yes
                        set value no
                    else
                        switch $word
                            case %s
                                set value yes
                            case '-*'
                            case '*'
                                set -a words $word
                        end
                    end
                end
                echo (string join ' ' -- $words)
            end

            # Whether the next word is a command below this one.
            function __maquette_at
                test (__maquette_words) = "$argv"
            end

            # Whether this command was named.
            function __maquette_in
                set -l words (__maquette_words)
                test "$words" = "$argv"; or string match -q -- "$argv *" $words
            end

            complete -c maquette -f
            """;

    private final Command root;

    /** @param root the program */
    public FishCompletion(Command root) {
        this.root = root;
    }

    /** The script, to be read by fish. */
    public String text() {
        var lines = new ArrayList<String>();
        root.each(command -> lines(command, lines));
        return HEAD.formatted(String.join(" ", valued())) + String.join("\n", lines) + "\n";
    }

    /** Options that take the next word; one that takes it in one command only is left to that command's chance. */
    private TreeSet<String> valued() {
        var valued = new TreeSet<String>();
        var plain = new TreeSet<String>();
        root.each(command -> command.choices()
                .forEach(choice -> (choice.label() == null ? plain : valued).addAll(choice.names())));
        valued.removeAll(plain);
        return valued;
    }

    private void lines(Command command, List<String> lines) {
        var path = command.path().substring(root.path().length()).strip();
        var here = command.commands().isEmpty() ? "__maquette_in " + path : ("__maquette_at " + path).strip();
        for (var below : command.commands()) {
            lines.add(line(here) + " -a " + below.name() + described(below.summary()));
        }
        command.choices().stream().filter(choice -> !choice.common() || command == root)
                .forEach(choice -> lines.add(option(choice.common() ? null : here, choice)));
        var values = command.operands().stream().flatMap(operand -> operand.values().stream()).toList();
        if (!values.isEmpty()) {
            lines.add(line(here) + " -a " + quoted(String.join(" ", values)));
        }
        if (command.takesFiles()) {
            lines.add(line(here) + " -F");
        }
    }

    private static String line(String condition) {
        return "complete -c maquette" + (condition == null ? "" : " -n " + quoted(condition));
    }

    private static String option(String condition, Choice choice) {
        var names = choice.names().stream().map(name -> name.startsWith("--") ? " -l " + name.substring(2)
                : " -s " + name.substring(1)).collect(Collectors.joining());
        var value = "";
        if (choice.label() != null) {
            value = choice.file() ? " -r -F" : " -x";
            value += choice.values().isEmpty() ? "" : " -a " + quoted(String.join(" ", choice.values()));
        }
        return line(condition) + names + value + described(Words.sentence(choice.meaning()));
    }

    private static String described(String text) {
        return " -d " + quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * The page of the manual, in the language of {@code man}: the whole grammar, what all commands share, and what they end
 * with.
 *
 * @param root the program
 * @param version of the program
 * @param exitCodes what each means
 * @param environment what each variable does
 */
public record ManPage(Command root, String version, SequencedMap<String, String> exitCodes,
        SequencedMap<String, String> environment) {

    /** The page. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(".TH MAQUETTE 1 \"\" \"" + escaped("Maquette " + version) + "\" \"Maquette\"");
        section("NAME", lines);
        lines.add("maquette \\- " + escaped(lower(root.summary())));
        section("SYNOPSIS", lines);
        lines.add(".B maquette");
        lines.add(escaped("[OPTION…] COMMAND [ARGUMENT…]"));
        section("DESCRIPTION", lines);
        lines.add(escaped(root.purpose()));
        lines.add(".PP");
        lines.add("Without a command it explains itself, or opens the workbench where that is installed.");
        section("OPTIONS", lines);
        lines.add("Every command has these, before or after its name.");
        root.choices().stream().filter(Choice::common)
                .forEach(choice -> item(choice.text(), choice.meaning(), lines));
        lines.add(".PP");
        lines.add("Without a command there are also:");
        root.choices().stream().filter(choice -> !choice.common())
                .forEach(choice -> item(choice.text(), choice.meaning(), lines));
        section("COMMANDS", lines);
        root.commands().forEach(command -> command.each(each -> command(each, lines)));
        section("EXIT STATUS", lines);
        exitCodes.forEach((code, meaning) -> item(code, meaning, lines));
        section("ENVIRONMENT", lines);
        environment.forEach((name, meaning) -> item(name, meaning, lines));
        return String.join("\n", lines) + "\n";
    }

    private static void section(String title, List<String> lines) {
        lines.add(".SH " + title);
    }

    private static void command(Command command, List<String> lines) {
        lines.add(".SS " + quoted(command.path() + " " + command.synopsis()));
        lines.add(escaped(command.purpose()));
        command.operands().forEach(operand -> item(operand.label(), operand.meaning(), lines));
        command.choices().stream().filter(choice -> !choice.common())
                .forEach(choice -> item(choice.text(), choice.meaning(), lines));
        if (!command.examples().isEmpty()) {
            lines.add(".PP");
            lines.add(".nf");
            command.examples().forEach(example -> lines.add(".B " + quoted(example)));
            lines.add(".fi");
        }
    }

    private static void item(String name, String meaning, List<String> lines) {
        lines.add(".TP");
        lines.add(".B " + quoted(name));
        lines.add(escaped(meaning));
    }

    private static String quoted(String text) {
        return "\"" + escaped(text).replace("\"", "\\(dq") + "\"";
    }

    /** No character steers the typesetter: dashes that are typed, backslashes, and dots at the start of a line. */
    private static String escaped(String text) {
        var plain = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

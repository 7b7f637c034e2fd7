// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.maquette.cli.Services;
import dev.maquette.cli.Terminal;
import dev.maquette.cli.internal.grammar.Command;
import dev.maquette.cli.internal.output.Cancellation;
import picocli.CommandLine;

/** Walks through the whole grammar: whatever command is added has to keep to these. */
class GrammarWalkTest {

    /** A word of an example, which quotes may hold together. */
    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+");

    static Stream<Command> commands() {
        var all = new ArrayList<Command>();
        Command.of(grammar().getCommandSpec()).each(all::add);
        return all.stream();
    }

    private static CommandLine grammar() {
        var terminal = new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(), false, () -> 80, Path.of(""), Path.of(""), Map.of(), _ -> null);
        var services =
                new Services(() -> null, () -> null, () -> null, () -> null, Optional::empty, () -> null, () -> null,
                        "1.2.3");
        return CommandTree.of(new Session(services, terminal, new Cancellation(), "man"));
    }

    private static CommandLine find(Command command) {
        var line = grammar();
        for (var word : command.path().split(" ")) {
            line = word.equals("maquette") ? line : line.getSubcommands().get(word);
        }
        return line;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysInSentencesWhatItDoes(Command command) {
        assertSentence(command.purpose(), command.path());
        assertTrue(command.summary().length() > 10, command.summary());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionAndOperandIsDescribed(Command command) {
        for (var choice : command.choices()) {
            assertSentence(choice.meaning(), command.path() + " " + choice.text());
            assertTrue(choice.names().getLast().matches("--[a-z][a-z-]+"), "no long name: " + choice);
        }
        for (var operand : command.operands()) {
            assertSentence(operand.meaning(), command.path() + " " + operand.text());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasTheCommonOptions(Command command) {
        var names = command.choices().stream().flatMap(choice -> choice.names().stream()).toList();
        assertTrue(names.containsAll(List.of("-h", "--help", "--json", "--quiet", "--library")), names.toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void onlyWhatAnOptionMeansInThisCommandIsToldOfIt(Command command) {
        var own = command.choices().stream().filter(choice -> !choice.common())
                .flatMap(choice -> choice.names().stream()).toList();
        for (var name : List.of("--help", "--json", "--quiet", "--library")) {
            assertFalse(own.contains(name), own.toString());
        }
        var token = command.choices().stream().filter(choice -> choice.names().contains("--token")).findFirst()
                .orElseThrow();
        assertEquals(token.label().equals("TOKEN|@FILE"), token.common(), token.toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpFitsTheScreenAndEndsWithTheExitCodes(Command command) {
        var help = find(command).getUsageMessage();
        assertTrue(help.startsWith("Usage: " + command.path()), help);
        assertTrue(help.endsWith("\n\n" + ExitCode.line() + "\n"), help);
        help.lines().forEach(line -> assertTrue(line.length() <= 100, line));
        command.examples().forEach(example -> assertTrue(help.contains("  " + example + "\n"), help));
        assertFalse(help.contains("${"), help);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsGivenAsAnExampleIsUnderstood(Command command) {
        for (var example : command.examples()) {
            var words = WORD.matcher(typed(example)).results()
                    .map(word -> word.group().replaceAll("^['\"]|['\"]$", "")).toArray(String[]::new);
            assertTrue(example.contains(command.path().replaceFirst("^maquette ", "")), example);
            assertDoesNotThrow(() -> grammar().parseArgs(words), example);
        }
    }

    /** The arguments of an example, without what the shell makes of them. */
    private static String typed(String example) {
        return example.replaceFirst("^.*?maquette ", "").replaceFirst("[|)<>#].*$", "").strip();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void thePageAboutTheCommandLineKnowsEveryCommand(Command command) throws Exception {
        var page = page();
        for (var word : command.path().split(" ")) {
            assertTrue(page.contains(word), "docs/command-line.md does not know " + command.path());
        }
    }

    @Test
    void thePageAboutTheCommandLineHasTheTableOfExitCodes() throws Exception {
        var page = page();
        ExitCode.table().forEach((code, meaning) -> assertTrue(page.contains("| " + code + " | " + meaning + " |"),
                () -> "docs/command-line.md tells something else of " + code + ": " + meaning));
    }

    private static String page() throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return Files.readString(root.resolve("docs/command-line.md"));
    }

    private static void assertSentence(String text, String of) {
        assertFalse(text.isBlank(), "not described: " + of);
        assertTrue(Character.isUpperCase(text.charAt(0)) || text.startsWith("bash"), of + ": " + text);
        assertEquals(1, text.replaceAll(".*([.:)])$", "$1").length(), "no sentence: " + of + ": " + text);
    }
}

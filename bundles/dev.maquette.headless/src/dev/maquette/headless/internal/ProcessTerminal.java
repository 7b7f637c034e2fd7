// SPDX-License-Identifier: EPL-2.0
package dev.maquette.headless.internal;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.ILog;

import dev.maquette.cli.Terminal;

/** The terminal of this process. */
final class ProcessTerminal {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 20;

    private ProcessTerminal() {
    }

    /** Reads and writes the streams of the process themselves, so that a closed pipe is noticed. */
    static Terminal open() {
        var environment = System.getenv();
        return new Terminal(System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), interactive(), () -> width(environment),
                Path.of("").toAbsolutePath(),
                Path.of(environment.getOrDefault("HOME", System.getProperty("user.home"))), environment,
                ProcessTerminal::hidden);
    }

    private static String hidden(String question) {
        var typed = System.console().readPassword("%s", question);
        return typed == null ? null : new String(typed);
    }

    private static boolean interactive() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private static int width(Map<String, String> environment) {
        var told = environment.getOrDefault("COLUMNS", "");
        if (told.matches("\\d{1,5}")) {
            return Math.max(NARROWEST, Integer.parseInt(told));
        }
        return File.separatorChar == '\\' ? USUAL_WIDTH : asked();
    }

    /** Java does not know the size of the screen; every Unix has a program that does. */
    private static int asked() {
        try {
            var process = new ProcessBuilder("stty", "size").redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD).start();
            try (var answer = process.getInputStream()) {
                var words = new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ");
                return words.length == 2 && words[1].matches("[1-9]\\d{1,4}") ? Integer.parseInt(words[1])
                        : USUAL_WIDTH;
            }
        } catch (IOException e) {
            ILog.of(ProcessTerminal.class).info("The width of the terminal is unknown.", e);
            return USUAL_WIDTH;
        }
    }
}

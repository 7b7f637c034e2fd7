// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;
import picocli.CommandLine;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** The token for the server of {@code --library}. Every command takes it, but for those with another one. */
final class ServerToken {

    private static final String NAME = "--token";

    private final Session session;

    ServerToken(Session session) {
        this.session = session;
    }

    /** Adds the option to the command and all below it; one that has its own leaves it to the program's name. */
    static void addTo(CommandLine command, GlobalOptions options) {
        var spec = command.getCommandSpec();
        if (spec.findOption(NAME) == null) {
            spec.addOption(OptionSpec.builder(NAME).type(String.class).paramLabel("TOKEN|@FILE")
                    .description("The token for the server of --library; after @ the file that holds it. Default: the "
                            + "one of \"library login\", or MAQUETTE_TOKEN.")
                    .setter(setter(options)).build());
        }
        command.getSubcommands().values().forEach(each -> addTo(each, options));
    }

    private static ISetter setter(GlobalOptions options) {
        return new ISetter() {
            @Override
            public <T> T set(T value) {
                options.token((String) value);
                return null;
            }
        };
    }

    /** The token that was given for this run. */
    Optional<Secret> given() throws UsageException {
        var text = session.options().token();
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(new Secret(text.startsWith("@") ? read(text.substring(1)) : text));
    }

    private String read(String file) throws UsageException {
        try (var lines = Files.lines(session.path(file))) {
            return lines.findFirst().orElse("");
        } catch (IOException | InvalidPathException | UncheckedIOException unreadable) {
            throw new UsageException("The token cannot be read from " + file + ": " + unreadable.getMessage(),
                    "Give the file that holds it after @.");
        }
    }

    /** Has the library at this address opened with the token that was given, if there is one. */
    void apply(URI location) throws LibraryException, UsageException {
        var token = given();
        if (token.isEmpty()) {
            return;
        }
        if (!isServer(location)) {
            throw new UsageException("A token is for the library of a server.",
                    "Give the server's address with --library, or leave out --token.");
        }
        session.libraries().useToken(location, token.get(), false);
    }

    static boolean isServer(URI location) {
        return "http".equalsIgnoreCase(location.getScheme()) || "https".equalsIgnoreCase(location.getScheme());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * What Hugging Face's own programs have set up for this user: the address of the Hub ({@code HF_ENDPOINT}), and where
 * its token is: in {@code HF_TOKEN} or the file that {@code hf auth login} writes.
 */
final class Account {

    static final List<String> VARIABLES = List.of("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN");

    private final UnaryOperator<String> environment;

    /** @param environment the value of a variable, or null */
    Account(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    URI endpoint() {
        var hub = "https://huggingface.co";
        try {
            return new URI(variable("HF_ENDPOINT").orElse(hub).strip().replaceFirst("/+$", ""));
        } catch (URISyntaxException _) {
            return URI.create(hub); // a variable that is no address names no other hub
        }
    }

    /** Whether the user has named an address of the Hub. */
    boolean ownHub() {
        return variable("HF_ENDPOINT").isPresent();
    }

    /** Where {@code hf auth login} writes the token. */
    Path file() {
        return variable("HF_TOKEN_PATH").map(Path::of).orElseGet(() -> home().resolve("token"));
    }

    /** Whether the token may be sent where nobody gave one for the purpose ({@code HF_HUB_DISABLE_IMPLICIT_TOKEN}). */
    boolean sendsToken() {
        return !isTrue("HF_HUB_DISABLE_IMPLICIT_TOKEN");
    }

    /** @throws LibraryException when the user wants the Hub not to be asked ({@code HF_HUB_OFFLINE}) */
    void requireOnline() throws LibraryException {
        if (isTrue("HF_HUB_OFFLINE")) {
            throw new LibraryException(Problem.ENVIRONMENT,
                    "The environment variable HF_HUB_OFFLINE is set: " + endpoint().getHost() + " was not asked.",
                    "Remove the variable, or set it to 0, and start Maquette again.");
        }
    }

    private boolean isTrue(String name) {
        return variable(name).filter(text -> text.matches("(?i)1|on|yes|true")).isPresent();
    }

    private Path home() {
        return variable("HF_HOME").map(Path::of).orElseGet(() -> variable("XDG_CACHE_HOME").map(Path::of)
                .orElseGet(() -> Path.of(variable("HOME").orElse(System.getProperty("user.home")), ".cache"))
                .resolve("huggingface"));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}

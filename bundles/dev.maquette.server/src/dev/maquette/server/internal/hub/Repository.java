// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.hub;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.api.install.Choice;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.transfer.Access;
import dev.maquette.server.internal.http.Exchange;

/**
 * What a repository of Hugging Face holds, as InvokeAI's clients tell repositories apart.
 *
 * @param folders whether it holds models that are folders, with a configuration in them
 * @param files addresses of the models that are single files
 */
record Repository(boolean folders, List<String> files) {

    private static final String SITE = "https://huggingface.co/";
    private static final Pattern NAME = Pattern.compile("[\\w.-]+/[\\w.-]+");

    /** The repository that is meant; empty where the text cannot be one. Only what is before {@code ::} counts. */
    static Optional<String> name(String text) {
        var name = text.strip().split("::", 2)[0];
        return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /** Looks it up on the network. */
    static Repository look(String name, Library library, Exchange exchange) throws LibraryException {
        var offer = library.run(new LookUpSource(SITE + name, Access.anonymous()), exchange.actor(),
                exchange.monitor()).offer();
        boolean folders = offer.choices().stream().flatMap(choice -> choice.files().stream())
                .anyMatch(file -> file.name().endsWith("config.json") || file.name().endsWith("model_index.json"));
        return new Repository(folders, offer.choices().stream().map(choice -> address(choice, name))
                .flatMap(Optional::stream).distinct().toList());
    }

    private static Optional<String> address(Choice choice, String name) {
        var prefix = name + "::";
        return choice.files().size() == 1 && choice.source().startsWith(prefix)
                ? Optional.of(SITE + name + "/resolve/main/"
                        + choice.source().substring(prefix.length()).replace(" ", "%20"))
                : Optional.empty();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.provider;

import java.util.Map;
import java.util.TreeMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ListProviders.Provider;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.Credentials;

/** Who runs models on machines of their own, and what this account keeps for them among its secrets. */
@Component(service = Providers.class)
public final class Providers {

    private static final Map<String, String> NAMES = new TreeMap<>(Map.of("alibabacloud", "Alibaba Cloud", "gemini",
            "Google Gemini", "openai", "OpenAI", "seedream", "Seedream"));
    private static final int LONGEST = 8192;

    private final Credentials credentials;

    @Activate
    public Providers(@Reference Credentials credentials) {
        this.credentials = credentials;
    }

    /** Their ids, sorted. */
    Iterable<String> ids() {
        return NAMES.keySet();
    }

    /** @throws LibraryException {@link Problem#NOT_FOUND} for one that nobody knows */
    Provider find(String id) throws LibraryException {
        if (!NAMES.containsKey(id)) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no provider " + id + ".",
                    "Name one of " + String.join(", ", NAMES.keySet()) + ".");
        }
        return new Provider(id, NAMES.get(id), credentials.find(key(id)).isPresent(),
                credentials.find(address(id)).map(Secret::reveal).orElse(null));
    }

    /** What cannot be a key or an address is refused before anything is kept; null leaves what there is. */
    void keep(String id, Secret key, String address) throws LibraryException {
        if (key != null) {
            check(key);
        }
        if (address != null) {
            check(address.strip());
            keep(address(id), new Secret(address));
        }
        if (key != null) {
            keep(key(id), key);
        }
    }

    private static void check(Secret key) throws LibraryException {
        var text = key.reveal();
        if (text.length() > LONGEST || !text.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new LibraryException(Problem.INVALID, "This is no key.",
                    "Copy it anew from the provider: it is one line of plain letters, digits and signs, without"
                            + " spaces.");
        }
    }

    private static void check(String address) throws LibraryException {
        if (!address.isEmpty()
                && (address.length() > LONGEST || !address.matches("(?i)https?://[^\\s/?#@]+[^\\s?#@]*"))) {
            throw new LibraryException(Problem.INVALID, "This is no address of a provider.",
                    "Begin it with https:// and the name of the host, without a user or a query.");
        }
    }

    private void keep(String name, Secret value) throws LibraryException {
        if (value.reveal().isEmpty()) {
            credentials.forget(name);
        } else {
            credentials.keep(name, value);
        }
    }

    private static String key(String id) {
        return "provider/" + id;
    }

    private static String address(String id) {
        return "provider/" + id + "/address";
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.maquette.api.transfer.Secret;

/**
 * A registry that a database server keeps, in the place of the library's folder.
 *
 * @param url the JDBC URL of the database, without a password
 * @param library id of the library that the registry belongs to, so that no other is opened with it by mistake
 * @param password of the database's user; null leaves it to the database's own ways to find one
 */
public record RegistryServer(String url, String library, Secret password) {

    private static final String PASSWORD = "password=";

    public RegistryServer {
        Objects.requireNonNull(url);
        Objects.requireNonNull(library);
    }

    /** The URL as it may be kept and shown: what follows {@code password=} is left out. */
    public static String withoutPassword(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return url;
        }
        var rest = Arrays.stream(url.substring(query + 1).split("&")).filter(each -> !each.startsWith(PASSWORD))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? url.substring(0, query) : url.substring(0, query + 1) + rest;
    }

    /** The password in the URL. */
    public static Optional<String> passwordIn(String url) {
        return Arrays.stream(url.substring(url.indexOf('?') + 1).split("&")).filter(each -> each.startsWith(PASSWORD))
                .map(each -> URLDecoder.decode(each.substring(PASSWORD.length()), StandardCharsets.UTF_8)).findFirst();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferProxy.Through;

/**
 * The proxies that are set outside of the program: by Java's system properties ({@code https.proxyHost} …), else by the
 * environment as curl reads it ({@code https_proxy}, {@code all_proxy}, {@code no_proxy}; capitals as well).
 *
 * @param environment the value of a variable, or null
 */
record ProxySettings(Properties properties, UnaryOperator<String> environment) {

    /** The one for addresses of that scheme; of whatever kind it is. */
    Optional<Through> of(String scheme) {
        return property(scheme + ".proxyHost", scheme + ".proxyPort", "http")
                .or(() -> property("socksProxyHost", "socksProxyPort", "socks5"))
                .or(() -> Stream.of(scheme + "_proxy", "all_proxy").map(this::variable).flatMap(Optional::stream)
                        .findFirst())
                .map(text -> read(text, exempt()));
    }

    private Optional<String> property(String host, String port, String kind) {
        return Optional.ofNullable(properties.getProperty(host)).filter(name -> !name.isBlank())
                .map(name -> kind + "://" + name.strip() + Optional.ofNullable(properties.getProperty(port))
                        .map(number -> ":" + number.strip()).orElse(host.startsWith("https") ? ":443" : ""));
    }

    /** What is no address is kept as the name of a kind that nobody knows, so that it is told and not passed over. */
    private static Through read(String text, List<String> exempt) {
        try {
            var address = new URI(text.contains("://") ? text : "http://" + text);
            var user = Optional.ofNullable(address.getUserInfo()).map(info -> info.split(":", 2));
            return new Through(new URI(address.getScheme(), null, address.getHost(), address.getPort(), null, null,
                    null), user.map(info -> info[0]).orElse(null),
                    user.filter(info -> info.length > 1).map(info -> new Secret(info[1])).orElse(null), exempt);
        } catch (URISyntaxException _) {
            return new Through(URI.create("unreadable:proxy"), null, null, exempt);
        }
    }

    private List<String> exempt() {
        var listed = properties.getProperty("http.nonProxyHosts", "").replace("*.", ".").split("\\|");
        var exempt = variable("no_proxy").orElse("").split("[,\\s]+");
        return Stream.concat(Arrays.stream(listed), Arrays.stream(exempt)).filter(entry -> !entry.isBlank()).toList();
    }

    private Optional<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT)).map(environment)
                .filter(value -> value != null && !value.isBlank()).findFirst();
    }
}

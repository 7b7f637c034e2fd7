// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.hc.core5.http.HttpHost;

/**
 * The proxies that the user has set: by Java's system properties ({@code https.proxyHost} …), else by the environment
 * as curl reads it ({@code https_proxy}, {@code all_proxy}, {@code no_proxy}; capitals as well). Computers of the local
 * machine are always asked directly.
 */
public final class Proxies {

    private final Properties properties;
    private final UnaryOperator<String> environment;

    /** @param environment the value of a variable, or null */
    public Proxies(Properties properties, UnaryOperator<String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** Those of this process. */
    public static Proxies ofThisProcess() {
        return new Proxies(System.getProperties(), System::getenv);
    }

    Optional<HttpHost> of(String scheme, String host) {
        return direct(host) ? Optional.empty() : fromProperties(scheme).or(() -> fromEnvironment(scheme));
    }

    /** Whether a host is one of the proxies themselves. */
    boolean contain(String host) {
        return Stream.of("http", "https").flatMap(scheme -> fromProperties(scheme).or(() -> fromEnvironment(scheme))
                .stream()).anyMatch(proxy -> proxy.getHostName().equalsIgnoreCase(host));
    }

    private Optional<HttpHost> fromProperties(String scheme) {
        var host = properties.getProperty(scheme + ".proxyHost");
        int standard = scheme.equals("https") ? 443 : 80;
        return host == null || host.isBlank() ? Optional.empty() : Optional.of(new HttpHost("http", host.strip(),
                Integer.parseInt(properties.getProperty(scheme + ".proxyPort", Integer.toString(standard)).strip())));
    }

    private Optional<HttpHost> fromEnvironment(String scheme) {
        return Stream.of(scheme + "_proxy", "all_proxy").map(this::variable).flatMap(Optional::stream).findFirst()
                .flatMap(Proxies::address)
                .filter(address -> address.getHost() != null && address.getScheme().matches("(?i)https?"))
                .map(address -> new HttpHost(address.getScheme(), address.getHost(),
                        address.getPort() < 0 ? address.getScheme().equals("https") ? 443 : 80 : address.getPort()));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text.contains("://") ? text : "http://" + text));
        } catch (URISyntaxException _) {
            return Optional.empty(); // nothing that could be asked
        }
    }

    private boolean direct(String host) {
        var listed = properties.getProperty("http.nonProxyHosts", "").replace("*.", ".").split("\\|");
        var exempt = variable("no_proxy").orElse("").split("[,\\s]+");
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1") || host.equals("[::1]")
                || Stream.concat(Arrays.stream(listed), Arrays.stream(exempt)).filter(entry -> !entry.isBlank())
                        .anyMatch(entry -> covers(entry.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT)));
    }

    private static boolean covers(String entry, String host) {
        var name = entry.startsWith(".") ? entry.substring(1) : entry;
        return entry.equals("*") || host.equals(name) || host.endsWith("." + name);
    }

    private Optional<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT)).map(environment)
                .filter(value -> value != null && !value.isBlank()).findFirst();
    }
}

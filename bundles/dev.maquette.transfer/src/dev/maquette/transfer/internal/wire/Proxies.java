// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.apache.hc.client5.http.ContextBuilder;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferProxy;
import dev.maquette.api.transfer.TransferProxy.Direct;
import dev.maquette.api.transfer.TransferProxy.Environment;
import dev.maquette.api.transfer.TransferProxy.Through;

/** Which proxy leads to which host. Computers of the local machine are always asked directly. */
public final class Proxies {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> SOCKS = Set.of("socks", "socks5", "socks5h");

    private final ProxySettings settings;
    private volatile TransferProxy chosen = new Environment();

    /** @param environment the value of a variable, or null */
    public Proxies(Properties properties, UnaryOperator<String> environment) {
        this.settings = new ProxySettings(properties, environment);
    }

    /** Those of this process. */
    public static Proxies ofThisProcess() {
        return new Proxies(System.getProperties(), System::getenv);
    }

    public TransferProxy chosen() {
        return chosen;
    }

    /** Takes this way from now on. */
    public void choose(TransferProxy proxy) throws LibraryException {
        if (proxy instanceof Through through) {
            requireKnown(through);
        }
        chosen = proxy;
    }

    /** The proxy to a host, of whatever kind it is. */
    Optional<Through> of(String scheme, String host) {
        return set(scheme).filter(proxy -> !local(host) && proxy.exempt().stream().noneMatch(entry -> covers(
                entry.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT))));
    }

    private Optional<Through> set(String scheme) {
        return switch (chosen) {
        case Direct _ -> Optional.empty();
        case Environment _ -> settings.of(scheme.toLowerCase(Locale.ROOT));
        case Through through -> Optional.of(through);
        };
    }

    /** The proxy that is asked for the host's files, as the HTTP client knows it. */
    Optional<HttpHost> web(String scheme, String host) {
        return of(scheme, host).filter(proxy -> WEB.contains(kind(proxy))).map(Proxies::host);
    }

    /** The beginning of an exchange, in which a proxy that asks is told at once who it is that comes. */
    HttpClientContext introduced(String scheme, String host) {
        var context = ContextBuilder.create();
        of(scheme, host).filter(proxy -> WEB.contains(kind(proxy)) && proxy.user() != null)
                .ifPresent(proxy -> context.preemptiveBasicAuth(host(proxy),
                        new UsernamePasswordCredentials(proxy.user(), secret(proxy).toCharArray())));
        return context.build();
    }

    /** The proxy that connections to the host are made through, whatever is spoken over them. */
    Optional<Through> socks(String scheme, String host) {
        return of(scheme, host).filter(proxy -> SOCKS.contains(kind(proxy)));
    }

    /** The SOCKS proxy that is at an address. */
    Optional<Through> socksAt(InetSocketAddress address) {
        return WEB.stream().map(this::set).flatMap(Optional::stream).filter(proxy -> SOCKS.contains(kind(proxy)))
                .filter(proxy -> SocksSocket.address(proxy).equals(address)).findFirst();
    }

    /** Whether a proxy looks up the name of the host. */
    boolean lookUp(String scheme, String host) {
        return web(scheme, host).isPresent()
                || socks(scheme, host).filter(Proxies::lookUp).isPresent();
    }

    /** Whether that SOCKS proxy looks names up. */
    static boolean lookUp(Through socks) {
        return kind(socks).equals("socks5h");
    }

    /** Whether a host is one of the proxies themselves. */
    boolean contain(String host) {
        return WEB.stream().map(this::set).flatMap(Optional::stream)
                .anyMatch(proxy -> host.equalsIgnoreCase(proxy.address().getHost()));
    }

    /** Refuses to ask past a proxy that cannot be used. */
    void requireUsable(String scheme, String host) throws LibraryException {
        var proxy = of(scheme, host);
        if (proxy.isPresent()) {
            requireKnown(proxy.get());
        }
    }

    private static void requireKnown(Through proxy) throws LibraryException {
        var kind = kind(proxy);
        var address = proxy.address();
        if (address.getHost() == null || !WEB.contains(kind) && !SOCKS.contains(kind)) {
            throw new LibraryException(Problem.INVALID, "The proxy that is set cannot be used: "
                    + (address.isOpaque() ? "its address cannot be read." : Addresses.shown(address) + "."),
                    "Set one whose address begins with http://, https://, socks5:// or socks5h://, or none.");
        }
        if (address.getRawUserInfo() != null) {
            throw new LibraryException(Problem.INVALID, "The address of the proxy " + address.getHost()
                    + " contains a user name or password.", "Leave it out of the address; set it beside.");
        }
    }

    /** The password, or an empty one. */
    static String secret(Through proxy) {
        return Optional.ofNullable(proxy.password()).map(Secret::reveal).orElse("");
    }

    private static HttpHost host(Through proxy) {
        var address = proxy.address();
        int standard = kind(proxy).equals("https") ? 443 : 80;
        return new HttpHost(kind(proxy), address.getHost(), address.getPort() < 0 ? standard : address.getPort());
    }

    private static String kind(Through proxy) {
        return String.valueOf(proxy.address().getScheme()).toLowerCase(Locale.ROOT);
    }

    private static boolean local(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1") || host.equals("[::1]");
    }

    private static boolean covers(String entry, String host) {
        var name = entry.startsWith(".") ? entry.substring(1) : entry;
        return entry.equals("*") || host.equals(name) || host.endsWith("." + name);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferProxy;

/** Sends requests, follows redirects by hand so that each step is looked at, and keeps to the limits of hosts. */
public final class Wire implements AutoCloseable {

    private static final int REDIRECTS = 10;
    private static final Set<Integer> REDIRECT = Set.of(301, 302, 303, 307, 308);

    private final Clients clients;
    private final Hosts hosts;
    private final Proxies proxies;
    private final DnsResolver names;

    /** @param connections the most that any host is asked for at once */
    public Wire(int connections, Duration connect, Proxies proxies, DnsResolver names) {
        this.hosts = new Hosts(connections);
        this.proxies = proxies;
        this.names = names;
        this.clients = new Clients(connect, proxies, names);
    }

    /**
     * Asks, and returns the answer that is no redirect, whatever its status. The caller closes it.
     *
     * @throws IOException when the connection fails
     * @throws LibraryException when an address must not be asked
     */
    public Exchange get(Ask ask, Stop stop) throws IOException, LibraryException {
        var address = Addresses.checked(ask.address());
        String published = null;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            var answer = send(address, ask, published, stop);
            if (!REDIRECT.contains(answer.status())) {
                return answer;
            }
            try (answer) {
                published = answer.published().orElse(null);
                address = Addresses.redirected(address, answer.header("Location").orElse(""));
            }
        }
        throw new LibraryException(Problem.IO, ask.address().getHost() + " redirects in a circle.",
                "Open the link in a browser, and give the address where it ends.");
    }

    /** Sets how many connections each host is asked over. */
    public void widen(int connections) {
        hosts.widen(connections);
    }

    public TransferProxy way() {
        return proxies.chosen();
    }

    /** Sets the way of connections that are made from now on. */
    public void way(TransferProxy proxy) throws LibraryException {
        proxies.choose(proxy);
        clients.closeIdle();
    }

    /** Lets no transfer ask the host for so long, and keeps no connection to it that nobody uses. */
    public void leaveAlone(URI address, Duration time) {
        clients.closeIdle();
        hosts.close(Origin.of(address).toString(), time);
    }

    private Exchange send(URI address, Ask ask, String published, Stop stop) throws IOException, LibraryException {
        proxies.requireUsable(address.getScheme(), address.getHost());
        checkBehindProxy(address, ask);
        var gate = hosts.enter(Origin.of(address).toString(), stop);
        var line = new Line(request(address, ask));
        stop.add(line);
        boolean open = false;
        try {
            var exchange = exchange(address, ask, published, stop, line, gate);
            open = true;
            return exchange;
        } catch (PrivateAddressException refused) {
            throw notPublic(refused.getMessage());
        } finally {
            if (!open) {
                stop.remove(line);
                gate.release();
            }
        }
    }

    private Exchange exchange(URI address, Ask ask, String published, Stop stop, Line line,
            Semaphore gate) throws IOException {
        var target = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        try {
            @SuppressWarnings("resource") // the exchange closes it
            var response = clients.of(ask.access().allowPrivate()).executeOpen(target, line.request(),
                    proxies.introduced(address.getScheme(), address.getHost()));
            line.move();
            var digest = PublishedDigest.of(name -> header(response, name)).orElse(published);
            return new Exchange(address, response, line, stop, gate, digest);
        } catch (IOException failure) {
            throw line.wasSilent() ? line.silent(address, failure) : failure;
        } catch (IllegalStateException cut) { // what the client says of a request that is cancelled between two steps
            throw new IOException("The connection to " + address.getHost() + " was given up", cut);
        }
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static HttpGet request(URI address, Ask ask) {
        var get = new HttpGet(address);
        get.setHeader("Accept", "*/*");
        get.setHeader("Accept-Encoding", "identity"); // ranges and lengths count the bytes of the file itself
        ask.headers().forEach(get::setHeader);
        if (Origin.of(address).equals(Origin.of(ask.owner()))) {
            ask.access().credential().map(Secret::reveal)
                    .ifPresent(token -> get.setHeader("Authorization", "Bearer " + token));
        }
        return get;
    }

    /**
     * A proxy resolves names itself; what can be known here about the address is checked all the same. So is a proxy's
     * own host as the place of a model: connections may be made to it, but not for its files.
     */
    private void checkBehindProxy(URI address, Ask ask) throws LibraryException {
        boolean proxied = proxies.lookUp(address.getScheme(), address.getHost());
        if (ask.access().allowPrivate() || !proxied && !proxies.contain(address.getHost())) {
            return;
        }
        InetAddress[] known;
        try {
            known = names.resolve(address.getHost());
        } catch (UnknownHostException _) {
            return; // only the proxy knows it
        }
        if (Stream.of(known).noneMatch(PublicAddress::test)) {
            throw notPublic(address.getHost());
        }
    }

    private static LibraryException notPublic(String host) {
        return new LibraryException(Problem.INVALID,
                host + " is not a public address: it belongs to this computer or a local network.",
                "If you trust it, allow addresses that are not public: on the page Downloads of the preferences, or with "
                        + "--allow-private on the command line.");
    }

    @Override
    public void close() {
        clients.close();
    }
}

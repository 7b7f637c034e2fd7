// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;

/** Makes connections that go through SOCKS proxies where one is set, and through none of Java's own. */
final class SocksConnections extends PoolingHttpClientConnectionManagerBuilder {

    private final Proxies proxies;

    SocksConnections(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    protected HttpClientConnectionOperator createConnectionOperator(SchemePortResolver ports, DnsResolver names,
            TlsSocketStrategy tls) {
        return new DefaultHttpClientConnectionOperator(this::socket, ports, names, RegistryBuilder
                .<TlsSocketStrategy>create().register(URIScheme.HTTPS.id, tls).build());
    }

    private Socket socket(Proxy proxy) throws IOException {
        if (proxy == null) {
            return new Socket(Proxy.NO_PROXY);
        }
        return new SocksSocket(proxies.socksAt((InetSocketAddress) proxy.address())
                .orElseThrow(() -> new IOException("The proxy has been changed meanwhile.")));
    }
}

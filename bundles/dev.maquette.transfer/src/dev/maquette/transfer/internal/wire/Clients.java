// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Two HTTP clients: one for public addresses, one for all. They share nothing, so that no kept connection of one serves
 * a request of the other. They speak HTTP/1.1: several streams of one HTTP/2 connection would share its one window.
 */
final class Clients implements AutoCloseable {

    /** More than the gates of hosts let through; the pool is never what is waited for. */
    private static final int CONNECTIONS = 512;
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    private final PoolingHttpClientConnectionManager guardedPool;
    private final PoolingHttpClientConnectionManager openPool;
    private final CloseableHttpClient guarded;
    private final CloseableHttpClient open;

    Clients(Duration connect, Proxies proxies, DnsResolver names) {
        guardedPool = pool(connect, proxies, new PublicHosts(names, proxies::contain));
        openPool = pool(connect, proxies, names);
        guarded = client(connect, proxies, guardedPool);
        open = client(connect, proxies, openPool);
    }

    CloseableHttpClient of(boolean allowPrivate) {
        return allowPrivate ? open : guarded;
    }

    /** Closes the connections that are kept for later. */
    void closeIdle() {
        guardedPool.closeIdle(TimeValue.ZERO_MILLISECONDS);
        openPool.closeIdle(TimeValue.ZERO_MILLISECONDS);
    }

    private static PoolingHttpClientConnectionManager pool(Duration connect, Proxies proxies, DnsResolver names) {
        return new SocksConnections(proxies).setDnsResolver(new LocalNames(names, proxies))
                .setSocketConfigResolver(route -> config(proxies, route))
                .setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS).useSystemProperties()
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.of(connect))
                        .setSocketTimeout(0, TimeUnit.SECONDS).setTimeToLive(TimeValue.ofMinutes(10))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(2)).build())
                .build();
    }

    private static SocketConfig config(Proxies proxies, HttpRoute route) {
        var target = route.getTargetHost();
        return proxies.socks(target.getSchemeName(), target.getHostName()).map(SocksSocket::address)
                .map(proxy -> SocketConfig.custom().setSocksProxyAddress(proxy).build()).orElse(SocketConfig.DEFAULT);
    }

    private static CloseableHttpClient client(Duration connect, Proxies proxies,
            PoolingHttpClientConnectionManager connections) {
        return HttpClientBuilder.create().setConnectionManager(connections).setUserAgent("Maquette/0.1")
                .setRoutePlanner(planner(proxies)).disableRedirectHandling().disableAutomaticRetries()
                .disableContentCompression().disableCookieManagement().disableAuthCaching()
                .setDefaultRequestConfig(RequestConfig.custom().setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false).setConnectionRequestTimeout(Timeout.of(connect)).build())
                .evictIdleConnections(IDLE).build();
    }

    private static DefaultRoutePlanner planner(Proxies proxies) {
        return new DefaultRoutePlanner(null) {
            @Override
            protected HttpHost determineProxy(HttpHost target, HttpContext context) {
                return proxies.web(target.getSchemeName(), target.getHostName()).orElse(null);
            }
        };
    }

    @Override
    public void close() {
        guarded.close(CloseMode.IMMEDIATE);
        open.close(CloseMode.IMMEDIATE);
    }
}

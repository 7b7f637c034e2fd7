// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;

/** The way to one server: its connections, and the token that is sent along. */
final class Line implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    /** Longer than a server of Maquette is ever silent. */
    private static final Timeout SILENCE = Timeout.ofSeconds(45);
    private static final int CONNECTIONS = 32;
    private static final int LONGEST_REFUSAL = 1 << 16;
    private static final String REFRESHED = "X-Refreshed-Token";

    private final Address server;
    private final Refusals refusals;
    private final CloseableHttpClient client;
    private final Set<HttpUriRequestBase> open = ConcurrentHashMap.newKeySet();
    private volatile Secret token;
    private volatile boolean closed;

    /** @param token of the user; empty for nobody */
    Line(Address server, Optional<Secret> token) {
        this.server = server;
        this.refusals = new Refusals(server);
        this.token = token.orElse(null);
        this.client = HttpClientBuilder.create().useSystemProperties().setConnectionManager(pool())
                .setUserAgent("Maquette/0.1").disableRedirectHandling().disableAutomaticRetries()
                .disableCookieManagement().disableAuthCaching()
                .setDefaultRequestConfig(RequestConfig.custom().setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false).setConnectionRequestTimeout(CONNECT)
                        .setResponseTimeout(SILENCE).build())
                .build();
    }

    private static PoolingHttpClientConnectionManager pool() {
        return PoolingHttpClientConnectionManagerBuilder.create().useSystemProperties()
                .setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT)
                        .setSocketTimeout((int) SILENCE.toSeconds(), TimeUnit.SECONDS)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1)).build())
                .build();
    }

    Address server() {
        return server;
    }

    Refusals refusals() {
        return refusals;
    }

    boolean isClosed() {
        return closed;
    }

    /** What is there, read as a record. */
    <T> T get(String path, Class<T> type) throws LibraryException {
        return read(request("GET", path), type);
    }

    /** What the server answers to this. */
    <T> T post(String path, String json, Class<T> type) throws LibraryException {
        var request = request("POST", path);
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        return read(request, type);
    }

    /** A request that {@link #exchange} takes. */
    HttpUriRequestBase request(String method, String path) {
        URI address = server.at(path);
        return new HttpUriRequestBase(method, address);
    }

    private <T> T read(HttpUriRequestBase request, Class<T> type) throws LibraryException {
        try {
            var text = exchange(request, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return WireJson.read(text, type);
        } catch (JsonParseException notOurs) {
            throw refusals.strange(notOurs);
        } catch (IOException failure) {
            throw refusals.unreachable(failure);
        }
    }

    /**
     * Reads a body while it arrives.
     *
     * @param <T> what it makes of it
     */
    @FunctionalInterface
    interface Reading<T> {
        T read(InputStream in) throws IOException, LibraryException;
    }

    /**
     * Sends a request, and has the body of its success read. What is not read is not waited for.
     *
     * @throws IOException also when the request was cancelled
     */
    <T> T exchange(HttpUriRequestBase request, Reading<T> reading) throws IOException, LibraryException {
        var secret = token;
        if (secret != null) {
            request.setHeader("Authorization", "Bearer " + secret.reveal());
        }
        open.add(request);
        try {
            if (closed) {
                throw new IOException("The library was closed");
            }
            try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
                return success(response, reading);
            } finally {
                request.cancel(); // the rest of an answer that nobody reads may never end
            }
        } finally {
            open.remove(request);
        }
    }

    private <T> T success(ClassicHttpResponse response, Reading<T> reading) throws IOException, LibraryException {
        var entity = response.getEntity();
        int status = response.getCode();
        if (status != 200 || entity == null) {
            var text = entity == null ? "" : new String(entity.getContent().readNBytes(LONGEST_REFUSAL),
                    StandardCharsets.UTF_8);
            throw refusals.of(status, text);
        }
        refresh(response);
        return reading.read(entity.getContent());
    }

    /** A server gives a newer token now and then. */
    private void refresh(ClassicHttpResponse response) {
        var refreshed = response.getFirstHeader(REFRESHED);
        if (refreshed != null && token != null && !refreshed.getValue().isBlank()) {
            token = new Secret(refreshed.getValue());
        }
    }

    /** The lines of a body, as they arrive. */
    static BufferedReader lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Ends what is under way as well. */
    @Override
    public void close() {
        closed = true;
        open.forEach(HttpUriRequestBase::cancel);
        client.close(CloseMode.IMMEDIATE);
    }
}

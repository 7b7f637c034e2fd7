// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferProxy.Direct;
import dev.maquette.api.transfer.TransferProxy.Environment;
import dev.maquette.api.transfer.TransferProxy.Through;

class ProxiesTest {

    private final Properties properties = new Properties();

    private String proxy(Map<String, String> environment, String scheme, String host) {
        return new Proxies(properties, environment::get).of(scheme, host).map(proxy -> proxy.address().toString())
                .orElse("direct");
    }

    @Test
    void withoutSettingsEverybodyIsAskedDirectly() {
        assertEquals("direct", proxy(Map.of(), "https", "huggingface.co"));
    }

    @Test
    void theEnvironmentIsReadAsCurlDoes() {
        var environment = Map.of("https_proxy", "http://proxy.example:3128", "NO_PROXY", "internal.example, .lan");
        assertEquals("http://proxy.example:3128", proxy(environment, "https", "huggingface.co"));
        assertEquals("direct", proxy(environment, "http", "huggingface.co"));
        assertEquals("direct", proxy(environment, "https", "hub.internal.example"));
        assertEquals("direct", proxy(environment, "https", "hub.lan"));
        assertEquals("direct", proxy(environment, "https", "127.0.0.1"));
        assertEquals("http://p.example", proxy(Map.of("ALL_PROXY", "p.example"), "http", "huggingface.co"));
    }

    @Test
    void aUserAndAPasswordAreTakenOutOfTheAddress() {
        var environment = Map.of("all_proxy", "http://anna:s%3Acret@proxy.example:3128");
        var proxy = new Proxies(properties, environment::get).of("https", "huggingface.co").orElseThrow();
        assertEquals("http://proxy.example:3128", proxy.address().toString());
        assertEquals("anna", proxy.user());
        assertEquals("s:cret", proxy.password().reveal());
    }

    @Test
    void socksIsOneOfThem() {
        var proxies = new Proxies(properties, Map.of("ALL_PROXY", "socks5h://proxy.example")::get);
        assertTrue(proxies.socks("https", "huggingface.co").isPresent());
        assertTrue(proxies.web("https", "huggingface.co").isEmpty());
        assertTrue(proxies.lookUp("https", "huggingface.co"));
        properties.setProperty("socksProxyHost", "java.example");
        assertEquals("socks5://java.example", proxy(Map.of(), "http", "huggingface.co"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://proxy.example:21", "socks4://proxy.example", "http://[", "http:///path"})
    void whatCannotBeUsedIsToldAndNotPassedBy(String address) throws LibraryException {
        var proxies = new Proxies(properties, Map.of("all_proxy", address)::get);
        var refused = assertThrows(LibraryException.class, () -> proxies.requireUsable("https", "huggingface.co"));
        assertTrue(refused.remedy().contains("socks5://"), refused.remedy());
        proxies.requireUsable("https", "localhost");
    }

    @Test
    void theProgramDecidesOverTheEnvironment() throws LibraryException {
        var proxies = new Proxies(properties, Map.of("all_proxy", "http://environment.example")::get);
        proxies.choose(new Through(URI.create("http://chosen.example"), null, null, List.of(".lan")));
        assertEquals(Optional.of("chosen.example"), host(proxies, "huggingface.co"));
        assertEquals(Optional.empty(), host(proxies, "hub.lan"));
        proxies.choose(new Direct());
        assertEquals(Optional.empty(), host(proxies, "huggingface.co"));
        proxies.choose(new Environment());
        assertEquals(Optional.of("environment.example"), host(proxies, "huggingface.co"));
    }

    @Test
    void aWayThatIsNoneLeavesTheFormerOne() {
        var proxies = new Proxies(properties, _ -> null);
        for (var address : List.of("gopher://proxy.example", "http://anna:secret@proxy.example")) {
            var way = new Through(URI.create(address), null, null, List.of());
            var refused = assertThrows(LibraryException.class, () -> proxies.choose(way));
            assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
        }
        assertEquals(new Environment(), proxies.chosen());
    }

    private static Optional<String> host(Proxies proxies, String host) {
        return proxies.web("https", host).map(HttpHost::getHostName);
    }

    @Test
    void systemPropertiesComeFirst() {
        properties.setProperty("https.proxyHost", "java.example");
        properties.setProperty("https.proxyPort", "8080");
        properties.setProperty("http.nonProxyHosts", "localhost|*.corp");
        var environment = Map.of("https_proxy", "http://proxy.example:3128");
        assertEquals("http://java.example:8080", proxy(environment, "https", "huggingface.co"));
        assertEquals("direct", proxy(environment, "https", "a.corp"));
        var proxies = new Proxies(properties, environment::get);
        assertTrue(proxies.contain("java.example"));
        assertFalse(proxies.contain("huggingface.co"));
    }
}

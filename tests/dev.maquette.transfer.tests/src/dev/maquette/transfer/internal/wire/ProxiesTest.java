// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class ProxiesTest {

    private final Properties properties = new Properties();

    private String proxy(Map<String, String> environment, String scheme, String host) {
        return new Proxies(properties, environment::get).of(scheme, host).map(Object::toString).orElse("direct");
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
        assertEquals("http://p.example:80", proxy(Map.of("ALL_PROXY", "p.example"), "http", "huggingface.co"));
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

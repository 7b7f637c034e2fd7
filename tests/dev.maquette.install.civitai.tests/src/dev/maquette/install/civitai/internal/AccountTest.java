// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AccountTest {

    private final Map<String, String> environment = new HashMap<>();
    private final Account account = new Account(environment::get);

    @Test
    void theFirstVariableThatHoldsAKeyCounts() {
        assertTrue(account.token().isEmpty());
        environment.put("CIVITAI_API_KEY", "third");
        environment.put("CIVITAI_API_TOKEN", " second\n");
        environment.put("CIVITAI_TOKEN", "  ");
        assertEquals("second", account.token().orElseThrow().reveal());
    }

    @Test
    void theSiteMayBeElsewhereUnlessTheVariableIsNoAddress() {
        assertEquals("https://civitai.com", account.endpoint().toString());
        environment.put("CIVITAI_ENDPOINT", " http://mirror.example:81/civitai// ");
        assertEquals("http://mirror.example:81/civitai", account.endpoint().toString());
        assertTrue(account.isSite("MIRROR.example:81"));
        for (var wrong : new String[]{"no address", "mailto:x", ""}) {
            environment.put("CIVITAI_ENDPOINT", wrong);
            assertEquals("https://civitai.com", account.endpoint().toString());
        }
    }
}

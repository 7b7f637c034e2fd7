// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AccountTest {

    private Account account(Map<String, String> environment) {
        return new Account(environment::get);
    }

    @Test
    void theHubIsTheUsersOwnWhereOneIsSet() {
        assertEquals("https://huggingface.co", account(Map.of()).endpoint().toString());
        assertEquals("https://hub.example/x", account(Map.of("HF_ENDPOINT", "https://hub.example/x/")).endpoint()
                .toString());
    }

    @Test
    void theTokenIsWhereTheHubsOwnProgramsPutIt() {
        assertEquals(Path.of("/home/ada/.cache/huggingface/token"), account(Map.of("HOME", "/home/ada")).file());
        assertEquals(Path.of("/cache/huggingface/token"), account(Map.of("XDG_CACHE_HOME", "/cache")).file());
        assertEquals(Path.of("/hf/token"), account(Map.of("HF_HOME", "/hf")).file());
        assertEquals(Path.of("/mine"), account(Map.of("HF_TOKEN_PATH", "/mine")).file());
    }
}

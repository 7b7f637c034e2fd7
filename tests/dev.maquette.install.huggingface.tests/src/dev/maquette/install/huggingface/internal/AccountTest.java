// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.transfer.Secret;

class AccountTest {

    @TempDir
    private Path home;

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
    void theTokenIsFoundWhereTheHubsOwnProgramsPutIt() throws IOException {
        var nowhere = Map.of("HOME", home.toString());
        assertEquals(Optional.empty(), account(nowhere).token());
        Files.writeString(Files.createDirectories(home.resolve(".cache/huggingface")).resolve("token"), "hf_file\n");
        assertEquals(Optional.of(new Secret("hf_file")), account(nowhere).token());
        assertEquals(Optional.of(new Secret("hf_env")),
                account(Map.of("HOME", home.toString(), "HF_TOKEN", " hf_env ")).token());
        Files.writeString(home.resolve("token"), "hf_home");
        assertEquals(Optional.of(new Secret("hf_home")), account(Map.of("HF_HOME", home.toString())).token());
        Files.writeString(home.resolve("mine"), "hf_path");
        assertEquals(Optional.of(new Secret("hf_path")),
                account(Map.of("HF_TOKEN_PATH", home.resolve("mine").toString())).token());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.ForkedJvm;

class CredentialsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    @Test
    void twoProcessesThatKeepSecretsAtOnceLoseNone() throws Exception {
        var file = temp.resolve("config/credentials.json");
        try (var other = ForkedJvm.start(KeepingProcess.class,
                List.of(Credentials.class, Secret.class, JsonObject.class, CoreException.class, Bundle.class),
                List.of(), file.toString(), "theirs")) {
            assertEquals("ready", other.line(PATIENCE));
            KeepingProcess.keep(new Credentials(file), "ours");
            assertEquals(0, other.exit(PATIENCE));
        }
        assertEquals(2 * KeepingProcess.EACH,
                JsonParser.parseString(Files.readString(file)).getAsJsonObject().size());
    }

    @Test
    void toForgetWhatWasNeverKeptWritesNothing() throws Exception {
        var file = temp.resolve("config/credentials.json");
        assertFalse(new Credentials(file).forget("hub/kiln"));
        assertFalse(Files.exists(file.getParent()));
    }
}

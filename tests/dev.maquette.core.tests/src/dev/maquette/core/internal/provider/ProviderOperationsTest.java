// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeProvider;
import dev.maquette.api.request.ListProviders;
import dev.maquette.api.request.ListProviders.Provider;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.operation.OperationContext;

class ProviderOperationsTest {

    @TempDir
    Path temp;

    private final OperationContext context = new OperationContext(null, null, null, new Actor("ada"),
            new NullProgressMonitor());
    private Credentials credentials;
    private Providers providers;

    @BeforeEach
    void start() {
        credentials = new Credentials(temp.resolve("credentials.json"));
        providers = new Providers(credentials);
    }

    private Provider change(String id, String key, String address) throws LibraryException {
        return new ChangeProviderOperation(providers)
                .execute(new ChangeProvider(id, key == null ? null : new Secret(key), address), context).provider();
    }

    private ListProviders.Providers list() throws LibraryException {
        return new ListProvidersOperation(providers).execute(new ListProviders(), context);
    }

    @Test
    void thoseOfInvokeAiAreListedById() throws LibraryException {
        assertEquals(List.of("alibabacloud", "gemini", "openai", "seedream"),
                list().providers().stream().map(Provider::id).toList());
        assertTrue(list().providers().stream().noneMatch(Provider::key));
    }

    @Test
    void aKeyIsKeptAmongTheSecretsOfTheAccountAndNotTold() throws Exception {
        assertTrue(change("openai", "sk-hush", null).key());

        assertEquals(new Secret("sk-hush"), credentials.find("provider/openai").orElseThrow());
        assertFalse(Json.write(list()).contains("hush"));
        assertTrue(Files.readString(credentials.file()).contains("sk-hush"));
    }

    @Test
    void whatIsNotNamedStays() throws LibraryException {
        change("openai", "sk-hush", "https://proxy.example/v1");

        assertEquals(new Provider("openai", "OpenAI", true, "https://proxy.example/v1"), change("openai", null, null));
        assertEquals(new Provider("openai", "OpenAI", true, null), change("openai", null, ""));
        assertEquals(new Provider("openai", "OpenAI", false, null), change("openai", "", null));
        assertTrue(credentials.find("provider/openai").isEmpty());
    }

    @Test
    void aProviderThatNobodyKnowsIsRefused() {
        assertEquals(Problem.NOT_FOUND,
                assertThrows(LibraryException.class, () -> change("kiln", "k", null)).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "ftp://proxy.example", "https://", "https://ada:pass@proxy.example",
            "https://proxy.example/?key=1"})
    void whatIsNoAddressIsRefusedAndNothingIsKept(String address) throws LibraryException {
        var refusal = assertThrows(LibraryException.class, () -> change("openai", "sk-hush", address));

        assertEquals(Problem.INVALID, refusal.problem());
        assertFalse(list().providers().get(2).key());
        assertNull(list().providers().get(2).address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "line\nbreak", "schlüssel"})
    void whatIsNoKeyIsRefusedWithoutBeingShown(String key) throws LibraryException {
        var refusal = assertThrows(LibraryException.class, () -> change("openai", key, "https://proxy.example"));

        assertEquals(Problem.INVALID, refusal.problem());
        assertFalse(refusal.told().contains(key));
        assertNull(list().providers().get(2).address());
    }
}

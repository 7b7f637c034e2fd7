// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.request.ChangeProvider;
import dev.maquette.api.request.ListProviders;
import dev.maquette.api.request.ListProviders.Provider;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.conformance.AnsweringLibrary;
import dev.maquette.testkit.library.MemoryLibrary;

class ProviderRoutesTest {

    private static final String CONFIG = "/api/v1/app/external_providers/config";

    private final MemoryLibrary memory = new MemoryLibrary("Library", List.of(provided("g1", "gemini"),
            provided("o1", "openai"), provided("o2", "openai")));
    private final AnsweringLibrary library = new AnsweringLibrary(memory);
    private Provider openai = new Provider("openai", "OpenAI", false, null);
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @BeforeEach
    void answer() {
        library.answers(ListProviders.class, _ -> new ListProviders.Providers(List.of(openai)));
        library.answers(ChangeProvider.class, request -> {
            if (!request.provider().equals("openai")) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no such provider.", "");
            }
            openai = new Provider("openai", "OpenAI",
                    request.key() == null ? openai.key() : !request.key().reveal().isEmpty(),
                    request.address() == null ? openai.address()
                            : request.address().isEmpty() ? null : request.address());
            return new ChangeProvider.Changed(openai);
        });
    }

    private static ModelRecord provided(String key, String provider) {
        return Json.read("""
                {"key": "%s", "path": "%1$s", "name": "%1$s", "type": "external_image_generator", "base": "external",
                 "format": "external_api", "provider_id": "%s", "provider_model_id": "m", "source": "external://%2$s/m",
                 "created_at": "2026-03-01T09:00:00Z", "updated_at": "2026-03-01T09:00:00Z", "tags": []}
                """.formatted(key, provider), ModelRecord.class);
    }

    @Test
    void aKeyIsKeptAndNeverTold() throws Exception {
        var answer = site.send("POST", CONFIG + "/openai", "{\"api_key\":\" sk-hush \"}");

        assertEquals("{\"provider_id\":\"openai\",\"api_key_configured\":true,\"base_url\":null}", answer.body());
        assertEquals("sk-hush", library.asked(ChangeProvider.class).getFirst().key().reveal());
        for (var path : List.of(CONFIG, "/api/v1/app/external_providers/status")) {
            assertFalse(site.get(path).body().contains("hush"), path);
        }
    }

    @Test
    void withoutItsKeyAProviderHasNoModels() throws Exception {
        site.send("POST", CONFIG + "/openai", "{\"api_key\":\"sk\",\"base_url\":\"https://p.example\"}");
        assertTrue(memory.model("o1").isPresent());

        var answer = site.send("DELETE", CONFIG + "/openai", null);

        assertEquals("{\"provider_id\":\"openai\",\"api_key_configured\":false,\"base_url\":null}", answer.body());
        assertTrue(memory.model("o1").isEmpty());
        assertTrue(memory.model("o2").isEmpty());
        assertTrue(memory.model("g1").isPresent());
    }

    @Test
    void anAddressAloneLeavesKeyAndModels() throws Exception {
        var answer = site.send("POST", CONFIG + "/openai", "{\"base_url\":\"https://p.example\"}");

        assertEquals("{\"provider_id\":\"openai\",\"api_key_configured\":false,\"base_url\":\"https://p.example\"}",
                answer.body());
        assertTrue(memory.model("o1").isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    POST   | /openai | {} | 400 | {"detail":"No external provider config fields provided"}
                    POST   | /openai | {"api_key":null} | 400 | {"detail":"No external provider config fields provided"}
                    POST   | /kiln | {"api_key":"x"} | 404 | {"detail":"Unknown external provider 'kiln'"}
                    DELETE | /kiln | | 404 | {"detail":"Unknown external provider 'kiln'"}
                    POST   | /openai | {"api_key":5} | 422 | {"detail":[{"loc":["body","api_key"],"msg":"Input should be a valid string","type":"string_type"}]}
                    POST   | /openai | [] | 422 | {"detail":[{"loc":["body"],"msg":"Input should be a valid dictionary","type":"model_type"}]}
                    """)
    void whatMakesNoSenseIsRefused(String method, String path, String body, int status, String content)
            throws Exception {
        var answer = site.send(method, CONFIG + path, body);

        assertEquals(status, answer.statusCode());
        assertEquals(content, answer.body());
    }

    @Test
    void theConfigurationIsToldWithoutItsSecrets() throws Exception {
        openai = new Provider("openai", "OpenAI", true, null);
        library.answers(ChangeDownloadSettings.class,
                _ -> new ChangeDownloadSettings.Changed(DownloadSettings.usual(), false));
        library.answers(ListTokens.class, _ -> new ListTokens.Tokens(
                List.of(new ListTokens.Entry(null, "^https://kiln", "^https://kiln", true, "", true, null))));

        var json = TestSite.json(site.get("/api/v1/app/runtime_config")).getAsJsonObject();

        var config = json.getAsJsonObject("config");
        assertEquals("**********", config.get("external_openai_api_key").getAsString());
        assertEquals("[{\"url_regex\":\"^https://kiln\",\"token\":\"**********\"}]",
                config.get("remote_api_tokens").toString());
        assertEquals("127.0.0.1", config.get("host").getAsString());
        assertFalse(config.get("multiuser").getAsBoolean());
        assertTrue(json.getAsJsonArray("set_fields").toString().contains("external_openai_api_key"));
    }
}

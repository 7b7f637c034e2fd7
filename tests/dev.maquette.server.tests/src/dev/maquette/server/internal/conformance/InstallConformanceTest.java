// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ChangeProvider;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListProviders;
import dev.maquette.api.request.ListProviders.Provider;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.request.ReleaseModels;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.api.starter.StarterModel;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.MemorySources;
import dev.maquette.testkit.library.ModelRecords;

/**
 * The routes around installations, one line for each outcome. Answers fit InvokeAI's own description of them where it
 * lies beside the source.
 */
class InstallConformanceTest {

    private static final String HUB = "https://huggingface.co/";
    private static final Optional<InvokeAiApi> INVOKE_AI = InvokeAiApi.find();

    private final MemoryLibrary memory = new MemoryLibrary("Library", ModelRecords.dozen());
    private final AnsweringLibrary library = new AnsweringLibrary(memory);
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @BeforeEach
    void fill() throws Exception {
        answers();
        sources();
        starters();
        jobs();
        memory.care().lies(new ListOrphans.Orphan("lost", true, List.of("unet/model.safetensors"), 7, 9));
        memory.lies("/models/new", finding("/models/new/a.safetensors", ScanFolder.Presence.NEW),
                finding("/models/new/b.safetensors", ScanFolder.Presence.SAME_PATH));
    }

    private void answers() {
        library.answers(ListProviders.class, _ -> new ListProviders.Providers(
                List.of(new Provider("gemini", "Google Gemini", false, null),
                        new Provider("openai", "OpenAI", true, "https://proxy.example/"))));
        library.answers(ChangeProvider.class, change -> {
            if (!change.provider().equals("openai")) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no such provider.",
                        "");
            }
            return new ChangeProvider.Changed(new Provider("openai", "OpenAI",
                    change.key() == null || !change.key().reveal().isEmpty(), null));
        });
        library.answers(ChangeToken.class, _ -> new ChangeToken.Changed(true));
        library.answers(ReleaseModels.class, _ -> new ReleaseModels.Released(0, 0));
        library.answers(SurveyDevices.class, _ -> new SurveyDevices.Devices(List.of(), List.of()));
    }

    private void sources() {
        memory.sources().offers(HUB + "kiln/loose", MemorySources.offer("kiln/loose", Terms.unknown(), null,
                MemorySources.choice("kiln/loose", "a.safetensors", 5, true),
                MemorySources.choice("kiln/loose", "b.safetensors", 5, false)));
        memory.sources().offers(HUB + "kiln/one", MemorySources.offer("kiln/one", Terms.unknown(), null,
                MemorySources.choice("kiln/one", "a.safetensors", 5, true)));
        memory.sources().token("huggingface", true);
    }

    private void starters() {
        memory.sources().starter(new StarterModel("Kiln", new ModelType("main"), new BaseModel("sdxl"), null, null,
                "kiln/one", 5L, "A model", List.of("kiln/vae"), List.of("sdxl"), List.of("Old Kiln"), null, true), null,
                "kiln/vae");
        memory.sources().starter(new StarterModel("Kiln VAE", new ModelType("vae"), new BaseModel("sdxl"),
                new ModelFormat("diffusers"), null, "kiln/vae", 5L, "Its VAE", List.of(), List.of(), List.of(), null,
                false), null);
        memory.sources().bundle("sdxl", "SDXL");
    }

    /** Number 1 is fetched, 2 failed, 3 is finished. */
    private void jobs() throws Exception {
        for (var source : List.of("kiln/one", "https://hub.example.org/a.safetensors", "/models/new/a.safetensors")) {
            assertEquals(1, memory.run(new QueueInstalls(
                    List.of(new InstallModel(source, false,
                            ModelChanges.none(), false)),
                    10), Actor.system(),
                    new NullProgressMonitor()).ids().size());
        }
        memory.queued().fetch(1, 10, 100, 5, new InstallPart("https://hub.example.org/a.safetensors", "a.safetensors",
                Status.DOWNLOADING, 10, 100, null, false, null, null));
        memory.queued().fail(2, "io", "The site is away. Retry it.");
        memory.queued().complete(3, ModelRecords.dozen().getFirst());
    }

    private static ScanFolder.Finding finding(String path, ScanFolder.Presence presence) {
        return new ScanFolder.Finding(path, new Identification(path, Identification.Status.UNKNOWN, null, null, null,
                null, null, null, null, Map.of(), null, Map.of(), "a", 5, null, null, null, List.of(), List.of(), null),
                presence, null);
    }

    @ParameterizedTest(name = "{0} {1} {3} -> {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    GET    | /api/v2/models/scan_folder | ?scan_path=/models/new | | 200 | .*"is_installed":false.*"is_installed":true.*
                    GET    | /api/v2/models/scan_folder | ?scan_path=/nowhere | | 400 | .*The search path '/nowhere' could not be scanned.*
                    GET    | /api/v2/models/scan_folder | | | 400 | .*The search path 'None' could not be scanned.*
                    GET    | /api/v2/models/scan_folder | ?scan_path=models | | 400 | .*The search path 'models' could not be scanned.*
                    GET    | /api/v2/models/hugging_face | ?hugging_face_repo=kiln/loose | | 200 | .*kiln/loose/resolve/main/b.safetensors"],"is_diffusers":false.*
                    GET    | /api/v2/models/hugging_face | ?hugging_face_repo=kiln/loose::a.safetensors | | 200 | .*
                    GET    | /api/v2/models/hugging_face | ?hugging_face_repo=kiln/none | | 400 | .*No HuggingFace repository found.*
                    GET    | /api/v2/models/hugging_face | ?hugging_face_repo=a/b/c | | 400 | .*No HuggingFace repository found.*
                    GET    | /api/v2/models/hugging_face | | | 400 | .*No HuggingFace repository found.*
                    POST   | /api/v2/models/install | ?source=kiln/fresh | {} | 201 | .*"status":"waiting".*"repo_id":"kiln/fresh".*
                    POST   | /api/v2/models/install | ?source=kiln/fresh&inplace=true | {} | 201 | .*"inplace":false.*
                    POST   | /api/v2/models/install | ?source=%20%22kiln/fresh%22 | {"name":"Mine","type":null,"odd":1} | 201 | .*"name":"Mine".*
                    POST   | /api/v2/models/install | ?source=kiln/fresh&access_token=hush | {} | 201 | (?!.*hush).*
                    POST   | /api/v2/models/install | ?source=https://u:hush@kiln.example/a.safetensors?token=hush | {} | 201 | (?!.*"url":"[^"]*hush).*
                    POST   | /api/v2/models/install | ?source=foo | {} | 409 | .*Unsupported model source: 'foo'.*
                    POST   | /api/v2/models/install | ?source=/nowhere/x | {} | 409 | .*Unsupported model source.*
                    POST   | /api/v2/models/install | ?source=models/x.safetensors | {} | 409 | .*Unsupported model source.*
                    POST   | /api/v2/models/install | ?source=external://openai/ | {} | 409 | .*Unsupported model source.*
                    POST   | /api/v2/models/install | ?source=kiln/fresh | | 422 | .*Field required.*
                    POST   | /api/v2/models/install | | {} | 422 | .*"loc":\\["query","source"].*
                    POST   | /api/v2/models/install | ?source=kiln/fresh | [] | 422 | .*
                    POST   | /api/v2/models/install | ?source=kiln/fresh | {"name":5} | 422 | .*"loc":\\["body","name"].*
                    POST   | /api/v2/models/install | ?source=kiln/fresh | {"trigger_phrases":["a",5]} | 422 | .*
                    POST   | /api/v2/models/install | ?source=kiln/fresh&inplace=perhaps | {} | 422 | .*"inplace".*
                    GET    | /api/v2/models/install | | | 200 | .*"id":1,.*"id":2,.*"id":3,.*
                    GET    | /api/v2/models/install/1 | | | 200 | .*"status":"downloading".*"status":"running".*
                    GET    | /api/v2/models/install/2 | | | 200 | .*"error_reason":"io".*"error":"The site is away.*
                    GET    | /api/v2/models/install/3 | | | 200 | .*"config_out":\\{.*
                    GET    | /api/v2/models/install/9 | | | 404 | .*No job with id 9 known.*
                    GET    | /api/v2/models/install/x | | | 422 | .*int_parsing.*
                    DELETE | /api/v2/models/install/1 | | | 201 | null
                    DELETE | /api/v2/models/install/3 | | | 201 | null
                    DELETE | /api/v2/models/install/9 | | | 415 | .*No job with id 9 known.*
                    POST   | /api/v2/models/install/1/pause | | | 201 | .*"status":"paused".*
                    POST   | /api/v2/models/install/3/pause | | | 201 | .*"status":"completed".*
                    POST   | /api/v2/models/install/9/pause | | | 415 | .*No job with id 9 known.*
                    POST   | /api/v2/models/install/1/resume | | | 201 | .*"status":"downloading".*
                    POST   | /api/v2/models/install/9/resume | | | 415 | .*
                    POST   | /api/v2/models/install/2/restart_failed | | | 201 | .*"status":"waiting".*
                    POST   | /api/v2/models/install/9/restart_failed | | | 415 | .*
                    POST   | /api/v2/models/install/1/restart_file | | "https://hub.example.org/a.safetensors" | 201 | .*"status":"waiting".*
                    POST   | /api/v2/models/install/9/restart_file | | "https://hub.example.org/a.safetensors" | 415 | .*
                    POST   | /api/v2/models/install/1/restart_file | | {} | 422 | .*string_type.*
                    POST   | /api/v2/models/install/1/restart_file | | "file:///etc/passwd" | 422 | .*url_parsing.*
                    DELETE | /api/v2/models/install | | | 204 | .{0}
                    GET    | /api/v2/models/starter_models | | | 200 | .*"previous_names":\\["Old Kiln"],"dependencies":\\[\\{.*"starter_bundles":\\{"sdxl":.*
                    GET    | /api/v2/models/stats | | | 200 | null
                    POST   | /api/v2/models/empty_model_cache | | | 200 | null
                    GET    | /api/v2/models/hf_login | | | 200 | "valid"
                    POST   | /api/v2/models/hf_login | | {"token":"hf_x"} | 200 | "valid"
                    POST   | /api/v2/models/hf_login | | {} | 422 | .*"loc":\\["body","token"].*
                    POST   | /api/v2/models/hf_login | | {"token":7} | 422 | .*string_type.*
                    DELETE | /api/v2/models/hf_login | | | 200 | "valid"
                    GET    | /api/v2/models/sync/orphaned | | | 200 | .*"absolute_path":"/libraries/Library/models/lost".*"size_bytes":7.*
                    DELETE | /api/v2/models/sync/orphaned | | {"paths":["lost"]} | 200 | \\{"deleted":\\["lost"],"errors":\\{}}
                    DELETE | /api/v2/models/sync/orphaned | | {} | 422 | .*"loc":\\["body","paths"].*
                    DELETE | /api/v2/models/sync/orphaned | | {"paths":"lost"} | 422 | .*list_type.*
                    DELETE | /api/v2/models/sync/orphaned | | {"paths":[3]} | 422 | .*"loc":\\["body","paths",0].*
                    GET    | /api/v1/app/external_providers/status | | | 200 | .*"provider_id":"gemini","configured":false.*
                    GET    | /api/v1/app/external_providers/config | | | 200 | .*"api_key_configured":true,"base_url":"https://proxy.example/".*
                    """)
    void isAnsweredAsByInvokeAi(String method, String path, String query, String body, int status, String content)
            throws Exception {
        var answer = site.send(method, path + (query == null ? "" : query.replace("\"", "%22")), body);

        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().matches("(?s)" + content), answer.body());
        var described = path.replaceFirst("install/(?!huggingface)[^/]+", "install/{id}");
        INVOKE_AI.filter(_ -> status < 300 && status != 204).ifPresent(api -> {
            assertTrue(api.has(method, described, status), described + " is not described");
            assertEquals(List.of(), api.faults(method, described, status, JsonParser.parseString(answer.body())));
        });
    }
}

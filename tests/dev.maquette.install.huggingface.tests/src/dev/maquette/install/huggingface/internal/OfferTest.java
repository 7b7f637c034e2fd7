// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Offer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HubRepository;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.GivenContext;
import dev.maquette.testkit.install.PlainTransfer;

class OfferTest {

    private static final byte[] WEIGHTS = Content.noise(5000, 1);
    private static final String CARD = """
            ---
            license: other
            ---
            # Pipe

            ![picture](x.png)

            Pipe makes *pictures* of pipes, as the [paper](https://example.org/paper) says, one after another.
            """;

    @TempDir
    private Path staging;
    private StandInHub hub;
    private StandInHub storage;
    private final PlainTransfer transfer = new PlainTransfer();
    private final Map<String, String> environment = new HashMap<>();
    private Access access = new Access(null, true);
    private HubInstaller installer;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        storage = StandInHub.open();
        environment.put("HF_ENDPOINT", hub.at("").toString());
        environment.put("HOME", staging.resolve("home").toString());
        installer = new HubInstaller(new Account(environment::get));
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
        storage.close();
    }

    private HubRepository repository(String id, String... files) {
        var repository = hub.route(new HubRepository(id, storage));
        for (var file : files) {
            repository.file(file, file.matches(".*\\.(json|md|txt)") ? "{}".getBytes() : WEIGHTS);
        }
        return repository;
    }

    private HubRepository pipeline() {
        return repository("org/pipe", "model_index.json", "unet/config.json",
                "unet/diffusion_pytorch_model.safetensors", "unet/diffusion_pytorch_model.fp16.safetensors",
                "unet/model.onnx", "pipe_xl_v2.safetensors", "vae/config.json",
                "vae/diffusion_pytorch_model.safetensors");
    }

    private Offer offer(String source) throws LibraryException {
        return installer.offer(source, context()).orElseThrow();
    }

    private static List<String> sources(Offer offer) {
        return offer.choices().stream().map(Choice::source).toList();
    }

    @Test
    void aPipelineIsOneModelInEachKindOfItsWeights() throws LibraryException {
        pipeline().about("config", "{\"diffusers\":{\"_class_name\":\"StableDiffusionXLPipeline\"}}");
        var offer = offer("org/pipe");
        assertEquals(List.of("org/pipe", "org/pipe:fp16", "org/pipe:onnx", "org/pipe::pipe_xl_v2.safetensors"),
                sources(offer));
        assertEquals(List.of(true, false, false, false), offer.choices().stream().map(Choice::preferred).toList());
        var whole = offer.choices().getFirst();
        assertEquals("main sdxl diffusers", whole.type() + " " + whole.base() + " " + whole.format());
        assertEquals(5 + 10_000 - 5 + 6, whole.size());
        assertEquals("onnx", offer.choices().get(2).format().id());
        assertEquals("fp16", offer.choices().get(1).variant());
        var loose = offer.choices().getLast();
        assertEquals("checkpoint 1 pipe_pipe_xl_v2", loose.format() + " " + loose.files().size() + " " + loose.name());
    }

    @Test
    void looseFilesAreModelsEach() throws LibraryException {
        repository("org/loose", "README.md", "Ink_LoRA_flux.safetensors", "q/flux1-dev-Q4_K_S.gguf", "old.ckpt",
                "optimizer.pt", "big-00001-of-00002.safetensors", "x.zip");
        var offer = offer("org/loose");
        assertEquals(List.of("org/loose::Ink_LoRA_flux.safetensors", "org/loose::q/flux1-dev-Q4_K_S.gguf",
                "org/loose::old.ckpt"), sources(offer));
        assertTrue(offer.choices().stream().noneMatch(Choice::preferred));
        var lora = offer.choices().getFirst();
        assertEquals("lora flux lycoris", lora.type() + " " + lora.base() + " " + lora.format());
        var quantised = offer.choices().get(1);
        assertEquals("flux gguf_quantized Q4_K_S",
                quantised.base() + " " + quantised.format() + " " + quantised.variant());
        assertTrue(offer.choices().get(2).note().startsWith("Pickled"));
        assertEquals("unknown", offer.choices().get(2).type().id());
    }

    @Test
    void foldersThatAreModelsAreOfferedAndTheirFilesAreNot() throws LibraryException {
        repository("org/t5", "bnb_int8/config.json", "bnb_int8/model.safetensors", "bfloat16/config.json",
                "bfloat16/model-00001-of-00002.safetensors", "bfloat16/model-00002-of-00002.safetensors");
        var offer = offer("org/t5");
        assertEquals(List.of("org/t5::bfloat16", "org/t5::bnb_int8"), sources(offer));
        assertEquals("t5_encoder", offer.choices().getFirst().type().id());
    }

    @Test
    void anOnlyChoiceIsPreferredAndDeliveredForTheRepositoryItself() throws LibraryException {
        repository("org/one", "README.md", "Only.safetensors");
        assertEquals(List.of(true), offer("org/one").choices().stream().map(Choice::preferred).toList());
        assertEquals("org/one::Only.safetensors", installer.deliver("org/one", context()).source());
    }

    @Test
    void whoNamesAPartIsOfferedThatPart() throws LibraryException {
        pipeline();
        assertEquals(List.of("org/pipe::vae"), sources(offer("org/pipe:vae")));
        assertEquals(List.of("org/pipe:fp16"), sources(offer("org/pipe:fp16")));
    }

    @Test
    void theRevisionIsPinnedAndStaysInTheSource() throws LibraryException, IOException {
        var pipe = pipeline();
        assertEquals(pipe.commit(), offer("org/pipe").revision());
        var page = offer(hub.at("/org/pipe/tree/" + pipe.commit()).toString());
        assertEquals("https://huggingface.co/org/pipe/tree/" + pipe.commit(), page.source());
        assertEquals(page.source() + "/pipe_xl_v2.safetensors", page.choices().getLast().source());
        assertEquals(page.choices().getLast().source(),
                RepoSource.of(page.choices().getLast().source(), hub.at("")).orElseThrow().text());
    }

    @Test
    void termsDescriptionAndCardComeWithTheModel() throws LibraryException, IOException {
        var pipe = pipeline().file("README.md", CARD).about("cardData", "{\"license\":\"other\",\"license_name\":"
                + "\"flux-1-dev-non-commercial-license\",\"license_link\":\"LICENSE.md\",\"instance_prompt\":\"TOK\"}");
        var terms = offer("org/pipe").terms();
        assertEquals("flux-1-dev-non-commercial-license", terms.id());
        assertTrue(terms.nonCommercial());
        assertEquals(hub.at("/org/pipe/blob/" + pipe.commit() + "/LICENSE.md").toString(), terms.link());
        assertEquals("Pipe makes pictures of pipes, as the paper says, one after another.",
                offer("org/pipe").description());
        var published = installer.deliver("org/pipe", context()).published();
        assertEquals(terms, published.terms());
        assertEquals(CARD, Files.readString(published.card()));
        assertEquals(List.of("TOK"), published.triggerPhrases());
        assertTrue(published.answer().contains(pipe.commit()) && !published.answer().contains("siblings"));
        assertFalse(published.card().startsWith(staging.resolve("pipe")));
    }

    @Test
    void aGatedRepositoryShowsWhatItHasAndWhatToDo() throws LibraryException {
        pipeline().gated("hf_right").about("cardData", "{\"license\":\"mit\"}");
        var offer = offer("org/pipe");
        assertTrue(offer.gate().contains("gated") && offer.gate().contains("/org/pipe, log in"), offer.gate());
        assertEquals("mit", offer.terms().id());
        assertTrue(offer.choices().stream().noneMatch(Choice::available));
        access = new Access(new Secret("hf_right"), true);
        assertNull(offer("org/pipe").gate());
        assertTrue(offer("org/pipe").choices().stream().allMatch(Choice::available));
    }

    @Test
    void aRepositoryThatWasRenamedIsFoundUnderItsOldName() throws LibraryException {
        pipeline().formerly("org/former");
        assertEquals("org/pipe", offer("org/former").title());
        assertTrue(installer.deliver("org/former", context()).sourceUrl().contains("/org/pipe/tree/"));
    }

    @Test
    void aRepositoryWithoutModelsIsRefused() {
        repository("org/data", "README.md", "table.csv");
        var refused = assertThrows(LibraryException.class, () -> offer("org/data"));
        assertTrue(refused.getMessage().contains("holds no model"), refused.getMessage());
    }

    private InstallContext context() {
        return GivenContext.of(staging, staging.resolve("models")).with(transfer, access);
    }
}

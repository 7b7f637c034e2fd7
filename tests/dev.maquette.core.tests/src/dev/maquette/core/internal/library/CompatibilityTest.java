// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.model.Submodel;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.ForeseeLoss;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.SurveyNeeds;
import dev.maquette.api.request.SurveyNeeds.Compatibility;
import dev.maquette.api.request.SurveyNeeds.Need;
import dev.maquette.api.request.SurveyNeeds.Other;
import dev.maquette.api.request.SurveyNeeds.Starter;
import dev.maquette.api.request.SurveyNeeds.State;

/** What models of a library are to each other. */
class CompatibilityTest {

    private static final String FLUX = "\"type\":\"main\",\"base\":\"flux\",\"format\":\"gguf_quantized\"";
    private static final String FLUX_VAE = "\"type\":\"vae\",\"base\":\"flux\",\"format\":\"checkpoint\"";
    private static final String T5 = "\"type\":\"t5_encoder\",\"base\":\"any\",\"format\":\"t5_encoder\"";
    private static final String CLIP =
            "\"type\":\"clip_embed\",\"base\":\"any\",\"format\":\"diffusers\",\"variant\":\"large\"";
    private static final String SD = "\"type\":\"main\",\"base\":\"sd-1\",\"format\":\"checkpoint\"";
    private static final String LORA = "\"type\":\"lora\",\"base\":\"sd-1\",\"format\":\"lycoris\"";

    @TempDir
    private Path temp;
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        library = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"), CompatibilityTest::told,
                _ -> OptionalInt.of(1)).open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    /** What a model file of these tests says of itself. */
    private record Told(String type, String base, String format, String variant, Map<String, Object> extra,
            Map<String, Submodel> submodels) {
    }

    private static Identification told(Path file, Map<String, String> overrides, IProgressMonitor monitor) {
        try {
            var told = Json.read(Files.readString(file), Told.class);
            return new Identification(file.toString(), Status.IDENTIFIED, new ModelType(told.type),
                    new BaseModel(told.base), new ModelFormat(told.format), told.variant, null, null, null,
                    told.submodels, null, told.extra == null ? Map.of() : told.extra,
                    file.getFileName().toString(), 4, "test", 1, null, List.of(), List.of(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ModelRecord model(String name, String fields) throws Exception {
        return installInPlace(library, Files.writeString(temp.resolve(name), "{" + fields + "}"));
    }

    private Compatibility survey(ModelRecord model) throws LibraryException {
        return run(library, new SurveyNeeds(List.of(model.key()))).models().getFirst();
    }

    private Map<String, State> states(ModelRecord model) throws LibraryException {
        return survey(model).needs().stream().collect(Collectors.toMap(Need::part, Need::state));
    }

    /** Who would miss the models, as "name reference part". */
    private List<String> losses(ModelRecord... models) throws LibraryException {
        return run(library, new ForeseeLoss(Stream.of(models).map(ModelRecord::key).toList())).users().stream()
                .map(user -> user.name() + " " + user.reference() + " " + user.part()).toList();
    }

    @Test
    void aTransformerNeedsItsVaeAndEncodersAndFindsThoseThatAreHere() throws Exception {
        var flux = model("flux", FLUX);
        var vae = model("ae", FLUX_VAE);
        model("other ae", FLUX_VAE.replace("flux", "sdxl"));
        model("clip", CLIP.replace("large", "gigantic"));

        var survey = survey(flux);

        assertTrue(survey.known());
        assertEquals(Map.of("VAE", State.FILLED, "T5 encoder", State.MISSING, "CLIP encoder", State.MISSING),
                states(flux));
        var need = survey.needs().getFirst();
        assertEquals(List.of(new Other(vae.key(), "ae")), need.filledBy());
        assertEquals(List.of(Map.of("type", List.of("vae"), "base", List.of("flux"))), need.takes());
    }

    @Test
    void aModelWhoseFilesAreGoneFillsNothingAndGoesWithNothing() throws Exception {
        var flux = model("flux", FLUX);
        var vae = model("ae", FLUX_VAE);
        Files.delete(Path.of(vae.path()));
        assertEquals(State.MISSING, states(flux).get("VAE"));
        assertEquals(List.of(), survey(flux).fits());
        assertEquals(List.of(), losses(vae));
    }

    @Test
    void aPipelineInOneFileOrFolderIsComplete() throws Exception {
        var survey = survey(model("dreams", SD));
        assertTrue(survey.known());
        assertEquals(List.of(), survey.needs());
        assertEquals(Map.of(), states(model("flux", FLUX.replace("gguf_quantized", "diffusers"))));
    }

    @Test
    void whatNobodyKnowsIsToldAsNotKnown() throws Exception {
        assertFalse(survey(model("odd", "\"type\":\"unknown\",\"base\":\"unknown\",\"format\":\"unknown\"")).known());
        assertEquals(Map.of("VAE", State.MISSING, "text encoder", State.UNKNOWN),
                states(model("flux2", FLUX.replace("flux", "flux2"))));
        assertEquals(Map.of("main model", State.UNKNOWN), states(model("lora", LORA.replace("sd-1", "unknown"))));
    }

    @Test
    void partsThatAModelBringsAlongAreInside() throws Exception {
        var whole = model("whole", FLUX.replace("gguf", "sdnq") + """
                ,"submodels":{"vae":{"path_or_prefix":"vae","model_type":"vae"}}""");
        assertEquals(State.INSIDE, states(whole).get("VAE"));
        assertEquals(State.MISSING, states(whole).get("T5 encoder"));
    }

    @Test
    void aLargeWanNeedsTheVaeOfSixteenChannelsAndItsOtherExpert() throws Exception {
        var wan = "\"type\":\"main\",\"base\":\"wan\",\"format\":\"gguf_quantized\",\"variant\":\"t2v_a14b\",";
        var high = model("high", wan + "\"extra\":{\"expert\":\"high\"}");
        var vae = "\"type\":\"vae\",\"base\":\"wan\",\"format\":\"checkpoint\",\"extra\":{\"latent_channels\":";
        model("vae48", vae + "48}");
        model("low", wan.replace("t2v", "i2v") + "\"extra\":{\"expert\":\"low\"}");
        assertEquals(State.MISSING, states(high).get("VAE"));
        assertEquals(State.MISSING, states(high).get("low-noise expert"));

        var right = model("vae16", vae + "16}");
        model("low of it", wan + "\"extra\":{\"expert\":\"low\"}");

        assertEquals(State.FILLED, states(high).get("VAE"));
        assertEquals(State.FILLED, states(high).get("low-noise expert"));
        assertEquals(List.of("low-noise expert"),
                survey(high).needs().stream().filter(Need::optional).map(Need::part).toList());
        assertEquals(List.of("high NEED VAE", "low NEED VAE", "low of it NEED VAE"), losses(right));
    }

    @Test
    void whatIsMissingNamesStartersThatWouldFillIt() throws Exception {
        var need = survey(model("ink", LORA)).needs().getFirst();
        assertEquals(State.MISSING, need.state());
        assertEquals(new Starter("Kiln", "made:kiln", 4L), need.starters().getFirst());
        model("dreams", SD);
        assertEquals(List.of(), survey(model("oil", LORA)).needs().getFirst().starters());
    }

    @Test
    void whatHasTheSameBaseOrFillsAPartGoesWithAModel() throws Exception {
        var dreams = model("dreams", SD);
        var ink = model("ink", LORA);
        var oil = model("oil", LORA);
        model("other dreams", SD);
        model("flux", FLUX);
        var t5 = model("t5", T5);
        model("clip", CLIP);
        assertEquals(List.of(new SurveyNeeds.Fit(new ModelType("lora"),
                List.of(new Other(ink.key(), "ink"), new Other(oil.key(), "oil")))), survey(dreams).fits());
        assertEquals(List.of("flux"), survey(t5).fits().stream().flatMap(fit -> fit.models().stream())
                .map(Other::name).toList());
    }

    @Test
    void theOnlyFillerOfANeedIsMissedAndOneOfTwoIsNot() throws Exception {
        model("flux", FLUX);
        var one = model("one", T5);
        assertEquals(List.of("flux NEED T5 encoder"), losses(one));
        assertEquals(List.of(one.key()), survey(one).usedBy().getFirst().misses());
        var two = model("two", T5);
        assertEquals(List.of(), losses(one));
        assertEquals(List.of("flux NEED T5 encoder"), losses(one, two));
    }

    @Test
    void whatIsGoneDoesNotStandInForWhatGoes() throws Exception {
        model("flux", FLUX);
        var one = model("one", T5);
        Files.delete(Path.of(model("two", T5).path()));
        assertEquals(List.of("flux NEED T5 encoder"), losses(one));
    }

    @Test
    void whoGoesTooMissesNothing() throws Exception {
        var flux = model("flux", FLUX);
        var t5 = model("t5", T5);
        run(library, new RelateModels(flux.key(), List.of(t5.key()), false));
        assertEquals(List.of(), losses(flux, t5));
        assertEquals(List.of("flux NEED T5 encoder", "flux RELATED related model"), losses(t5));
    }

    @Test
    void whatSettingsAndRecordsNameIsMissed() throws Exception {
        var dreams = model("dreams", SD);
        var vae = model("soft", "\"type\":\"vae\",\"base\":\"sd-1\",\"format\":\"checkpoint\"");
        run(library, new EditModel(dreams.key(), null,
                ModelChanges.none().with("default_settings", Map.of("vae", vae.key()))));
        model("face", "\"type\":\"ip_adapter\",\"base\":\"sd-2\",\"format\":\"invokeai\","
                + "\"extra\":{\"image_encoder_model_id\":\"InvokeAI/eyes\"}");
        var eyes = model("eyes", "\"type\":\"clip_vision\",\"base\":\"any\",\"format\":\"diffusers\"");
        var others = model("yes", "\"type\":\"clip_vision\",\"base\":\"any\",\"format\":\"diffusers\"");
        assertEquals(List.of("dreams VAE default VAE"), losses(vae));
        assertEquals(List.of("face IMAGE_ENCODER image encoder"), losses(eyes));
        assertEquals(List.of(), losses(others));
    }

    @Test
    void aModelThatIsNotThereIsRefusedButNobodyMissesIt() throws Exception {
        var refused = assertThrows(LibraryException.class,
                () -> run(library, new SurveyNeeds(List.of("no-such-key"))));
        assertEquals(Problem.NOT_FOUND, refused.problem());
        assertEquals(List.of(), run(library, new ForeseeLoss(List.of("no-such-key"))).users());
    }
}

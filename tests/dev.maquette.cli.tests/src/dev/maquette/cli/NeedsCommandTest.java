// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ForeseeLoss;
import dev.maquette.api.request.SurveyNeeds.Compatibility;
import dev.maquette.api.request.SurveyNeeds.Fit;
import dev.maquette.api.request.SurveyNeeds.Need;
import dev.maquette.api.request.SurveyNeeds.Other;
import dev.maquette.api.request.SurveyNeeds.Reference;
import dev.maquette.api.request.SurveyNeeds.Starter;
import dev.maquette.api.request.SurveyNeeds.State;
import dev.maquette.api.request.SurveyNeeds.User;

class NeedsCommandTest {

    private static final String FLUX = "key-of-flux";
    private static final String T5 = "key-of-t5";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add(FLUX, "Flux", "");
        shell.library.add(T5, "Tee", "\"type\":\"t5_encoder\"");
        answer(FLUX, true, List.of(need("VAE", State.FILLED, false, List.of(new Other("k", "ae")), List.of()),
                need("T5 encoder", State.MISSING, false, List.of(), IntStream.range(0, 5)
                        .mapToObj(i -> new Starter("t5 " + i, "InvokeAI/t5::" + i, i == 0 ? 9_500_000_000L : null))
                        .toList()),
                need("CLIP encoder", State.INSIDE, false, List.of(), List.of()),
                need("other expert", State.UNKNOWN, true, List.of(), List.of())));
    }

    private static Need need(String part, State state, boolean optional, List<Other> filledBy,
            List<Starter> starters) {
        return new Need(part, state, optional, List.of(Map.of("type", List.of("vae"))), filledBy, starters, "rules");
    }

    private void answer(String key, boolean known, List<Need> needs) {
        var loras = IntStream.range(0, 7).mapToObj(i -> new Other("lora" + i, "ink" + i)).toList();
        shell.library.needs.put(key, new Compatibility(key, "Flux", known, needs,
                List.of(new Fit(new ModelType("lora"), loras)),
                List.of(user("Kiln", Reference.NEED, "VAE", FLUX), user("Vase", Reference.NEED, "VAE", FLUX))));
    }

    private static User user(String name, Reference reference, String part, String... misses) {
        return new User("key-of-" + name, name, reference, part, List.of(misses));
    }

    @Test
    void whatAModelNeedsIsToldWithWhatFillsItAndWhatWould() {
        var said = shell.run("models", "needs", "Flux");
        assertEquals(0, said.code(), said.err());
        assertEquals("""
                name       Flux
                needs      VAE: ae
                           T5 encoder: missing
                             maquette starters install InvokeAI/t5::0   (9.50 GB)
                             maquette starters install InvokeAI/t5::1
                             maquette starters install InvokeAI/t5::2
                             or one of 2 more starter models
                           CLIP encoder: it brings its own
                           other expert (runs without, but not as well): which one is not known
                goes with  LoRA: ink0, ink1, ink2, ink3, ink4 and 2 more
                is         the last VAE for Kiln, Vase
                """, said.out());
    }

    @Test
    void completeModelsAndUnknownOnesAreToldApart() {
        answer(FLUX, true, List.of());
        assertTrue(shell.run("models", "needs", "Flux").out().contains("nothing: it is complete"));
        answer(FLUX, false, List.of());
        assertTrue(shell.run("models", "needs", "Flux").out().contains("not known for models of its kind"));
    }

    @Test
    void aBlankLineDividesSeveralModels() {
        answer(T5, true, List.of());
        assertEquals(1, shell.run("models", "needs", "Flux", "Tee").lines().stream().filter(String::isEmpty).count());
    }

    @Test
    void programsGetALineForEachModel() {
        answer(T5, true, List.of());
        var said = shell.run("models", "needs", "--json", "Flux", "Tee");
        assertEquals(2, said.lines().size(), said.out());
        var flux = Json.read(said.lines().getFirst(), Compatibility.class);
        assertEquals(shell.library.needs.get(FLUX), flux);
        assertTrue(said.out().contains("\"used_by\":[{\"key\":\"key-of-Kiln\",\"name\":\"Kiln\","
                + "\"reference\":\"need\",\"part\":\"VAE\",\"misses\":[\"key-of-flux\"]}"), said.out());
    }

    @Test
    void aDryRunOfRemovalTellsWhoWouldMissTheModel() {
        shell.library.users.add(user("Kiln", Reference.NEED, "T5 encoder", T5));
        shell.library.users.add(user("Vase", Reference.RELATED, "related model", T5));
        shell.library.users.add(user("Vase", Reference.VAE, "default VAE", T5));
        var said = shell.run("models", "rm", "--dry-run", "Flux", "Tee");
        assertEquals(new ForeseeLoss(List.of(FLUX, T5)), shell.library.requests.getLast());
        assertTrue(said.lines().get(0).startsWith("Would remove Flux"), said.out());
        assertTrue(said.lines().get(1).startsWith("Would remove Tee"), said.out());
        assertEquals(List.of("  It is the last T5 encoder for Kiln.", "  It is related to Vase.",
                "  It is the default VAE of Vase."), said.lines().subList(2, 5));
        var json = shell.run("models", "rm", "--dry-run", "--json", "Flux", "Tee").lines();
        assertFalse(json.getFirst().contains("missed_by"), json.getFirst());
        assertTrue(json.getLast().contains("\"missed_by\":[{\"key\":\"key-of-Kiln\""), json.getLast());
    }

    @Test
    void theQuestionBeforeARemovalTellsItToo() {
        shell.library.users.add(user("Kiln", Reference.NEED, "T5 encoder", T5));
        var said = shell.typing("n\n").run("models", "rm", "Tee");
        assertTrue(said.out().contains("It is the last T5 encoder for Kiln"), said.out() + said.err());
        assertTrue(shell.library.model(T5).isPresent());
    }
}

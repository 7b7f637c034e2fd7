// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Terms;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.MemorySources;
import dev.maquette.ui.install.internal.offer.Licence;
import dev.maquette.ui.install.internal.offer.Space;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.session.Session;

class HubPresenterTest {

    private static final String REPOSITORY = "aurora-forge/paperlight-xl";

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<HubState> seen = new ArrayList<>();
    private final List<TokenState> tokens = new ArrayList<>();
    private final HubPresenter presenter = new HubPresenter(session, Site.huggingFace(), new HubPresenter.Screen() {
        @Override
        public void show(HubState state) {
            seen.add(state);
        }

        @Override
        public void show(TokenState token) {
            tokens.add(token);
        }

        @Override
        public void show(Space space) {
            // this machine's, which no test knows
        }
    }, background::add, Runnable::run);

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private static Offer offer(String gate) {
        return MemorySources.offer(REPOSITORY, Terms.unknown(), gate,
                MemorySources.choice(REPOSITORY, "v2.safetensors", 6_940_000_000L, true),
                MemorySources.choice(REPOSITORY, "v1.ckpt", 6_940_000_000L, false));
    }

    @Test
    void aRepositoryIsLookedUpAndNotSearchedFor() {
        library.sources().offers(REPOSITORY, offer(null));
        presenter.go(" \"" + REPOSITORY + "\" ");
        assertInstanceOf(HubState.Asking.class, seen.getLast());
        work();
        HubState.Offered offered = assertInstanceOf(HubState.Offered.class, seen.getLast());
        assertEquals(2, offered.offer().choices().size());
        assertFalse(offered.searched());
    }

    @Test
    void wordsAreSearchedForAndAHitLeadsToItsFilesAndBack() {
        HubModel hit = MemorySources.found(REPOSITORY, false);
        library.sources().finds("paper light", null, hit);
        library.sources().offers(REPOSITORY, offer(null));
        presenter.go("paper light");
        work();
        HubState.Hits hits = assertInstanceOf(HubState.Hits.class, seen.getLast());
        presenter.choose(hit);
        work();
        assertTrue(assertInstanceOf(HubState.Offered.class, seen.getLast()).searched());
        presenter.back();
        assertEquals(hits, seen.getLast());
    }

    @Test
    void moreIsAddedToWhatIsThere() {
        library.sources().finds("paper", "page 2", MemorySources.found("a/one", false));
        library.sources().finds("page 2", null, MemorySources.found("a/two", true));
        presenter.go("paper");
        work();
        presenter.more();
        work();
        HubState.Hits hits = assertInstanceOf(HubState.Hits.class, seen.getLast());
        assertEquals(List.of("a/one", "a/two"), hits.models().stream().map(HubModel::source).toList());
        assertFalse(hits.more());
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        library.sources().offers(REPOSITORY, offer(null));
        library.sources().offers("a/two", MemorySources.offer("a/two", null, null,
                MemorySources.choice("a/two", "two.safetensors", 1, true)));
        presenter.go(REPOSITORY);
        Runnable slow = background.poll();
        presenter.go("a/two");
        work();
        slow.run();
        assertEquals("two", assertInstanceOf(HubState.Offered.class, seen.getLast()).offer().title());
    }

    @Test
    void aRefusalSaysWhatToDoAndIsTriedAgain() {
        library.sources().refuses(REPOSITORY, "Access refused.",
                "Accept the terms on https://hub.example.org/terms, then try again.");
        presenter.go(REPOSITORY);
        work();
        HubState.Failed failed = assertInstanceOf(HubState.Failed.class, seen.getLast());
        assertEquals("https://hub.example.org/terms", failed.page().orElseThrow());
        library.sources().offers(REPOSITORY, offer(null));
        presenter.again();
        work();
        assertInstanceOf(HubState.Offered.class, seen.getLast());
    }

    @Test
    void nothingOfAGatedOfferCanBeTicked() {
        assertTrue(HubRow.of(offer("Accept the terms."), "").stream()
                .noneMatch(row -> row instanceof HubRow.Pick pick && pick.open()));
        assertEquals(Wanted.nothing(), Wanted.of(offer("Accept the terms.")));
    }

    @Test
    void theFilterLooksAtNamesAndKinds() {
        assertEquals(2, HubRow.of(offer(null), "").size());
        assertEquals(2, HubRow.of(offer(null), "SDXL main").size());
        assertEquals(List.of(REPOSITORY + "::v1.ckpt"),
                HubRow.of(offer(null), "ckpt").stream().map(HubRow::id).toList());
    }

    @Test
    void versionsAreHeadingsOverTheirFiles() {
        Choice first = version("1.3", "a");
        Choice second = version("1.3", "b");
        Choice third = version("1.2", "c");
        Offer offer = MemorySources.offer("civitai:1", null, null, first, second, third);
        assertEquals(List.of("group 1.3", "a", "b", "group 1.2", "c"),
                HubRow.of(offer, "").stream().map(HubRow::id).toList());
    }

    private static Choice version(String group, String source) {
        return new Choice(source, source, group, new ModelType("lora"), new BaseModel("sdxl"),
                new ModelFormat("lycoris"), null, List.of(new PlannedFile(source, 5)), true, null, true);
    }

    @Test
    void theTokenIsTriedWhereThereIsOne() {
        library.sources().token("huggingface", true);
        presenter.askAround();
        work();
        assertEquals("Token valid, ada", tokens.getLast().words());
        library.sources().refuses("token:huggingface", "The token is not valid for this site.", "Make a new one.");
        presenter.askAround();
        work();
        assertEquals("The token is not valid for this site.", tokens.getLast().words());
        library.sources().token("huggingface", false);
        presenter.askAround();
        work();
        assertInstanceOf(TokenState.Absent.class, tokens.getLast());
    }

    @Test
    void aLicenceThatIsNotForCommerceIsNamedFirst() {
        Terms terms = new Terms("cc-by-nc-4.0", "CC BY-NC 4.0", null, false, List.of());
        assertEquals("Non-commercial licence", Licence.title(terms));
        assertEquals("CC BY-NC 4.0. Kept with each model.", Licence.text(terms));
        assertEquals("Licence not stated", Licence.title(Terms.unknown()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://civitai.com/models/1", "urn:air:sdxl:lora:civitai:1@2", "civitai:1@2"})
    void civitaiKnowsItsAddresses(String text) {
        assertTrue(Site.civitai().isSource(text));
        assertFalse(Site.civitai().isSource("harbour mist"));
    }

    @Test
    void whatDoesNotFitIsSaidWithBothFigures() {
        assertEquals("Not enough space on Studio SSD: 7.17 GB needed, 3.20 GB free. "
                + "Free some space, or use another library.",
                new Space("Studio SSD", 3_200_000_000L).words(7_170_000_000L));
        assertEquals("212 GB free \u00b7 7.17 GB needed",
                new Space("Studio SSD", 212_000_000_000L).words(7_170_000_000L));
    }
}

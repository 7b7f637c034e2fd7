// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Published;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.request.ReadCard;
import dev.maquette.api.request.SearchHub;
import dev.maquette.core.internal.card.ReadCardOperation;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.install.InstallOperation;
import dev.maquette.core.internal.install.Workshop;
import dev.maquette.core.internal.operation.Operations;
import dev.maquette.core.internal.source.LookUpOperation;
import dev.maquette.core.internal.source.SearchHubOperation;

class SourcesTest {

    private static final Terms TERMS = new Terms("cc-by-nc-4.0", "Creative Commons", "https://example.org/nc", false,
            List.of("Its makers have to be named."));

    @TempDir
    private Path temp;
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        Identifier identifier = (path, overrides, monitor) -> identification(path);
        var operations = new Operations();
        var transfers = LibraryFixture.transfers(temp.resolve("config"), null);
        var workshop = new Workshop(_ -> new Generous(), identifier, transfers);
        operations.add(new InstallOperation(workshop));
        operations.add(new LookUpOperation(workshop));
        operations.add(new ReadCardOperation());
        operations.add(new SearchHubOperation(List::of, transfers));
        var libraries = new FolderLibraries(TestRegistries.h2(), operations,
                new UserFolders(temp.resolve("data"), temp.resolve("config")), LibraryFixture.servers(temp));
        libraries.create(temp.resolve("library"), "Test");
        library = libraries.open(temp.resolve("library").toUri());
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private static Identification identification(Path path) {
        boolean broken = path.toString().contains("broken");
        return new Identification(path.toString(), broken ? Status.INVALID : Status.IDENTIFIED, new ModelType("lora"),
                new BaseModel("sdxl"), new ModelFormat("lycoris"), null, null, null, null, Map.of(), null, Map.of(),
                "ink", 3, "sdxl.lora", 1, null, List.of(), List.of(), broken ? "It is cut off." : null);
    }

    /** Offers, plans or just delivers, and says a lot about it. */
    private static final class Generous implements Installer {

        @Override
        public boolean accepts(String source) {
            return true;
        }

        @Override
        public Optional<Offer> offer(String source, InstallContext context) {
            var choice = new Choice(source + "::a", "a", null, ModelType.UNKNOWN, BaseModel.UNKNOWN,
                    ModelFormat.UNKNOWN, null, List.of(), false, null, true);
            return source.startsWith("offer:") ? Optional.of(new Offer(source, "Title", null, null, null, null, null,
                    TERMS, null, List.of(choice, choice))) : Optional.empty();
        }

        @Override
        public Optional<Plan> plan(String source, InstallContext context) {
            return source.startsWith("plan:") ? Optional.of(new Plan("far.gguf", source, "url",
                    List.of(new PlannedFile("far.gguf", 42)))) : Optional.empty();
        }

        @Override
        public Delivery deliver(String source, InstallContext context) throws LibraryException {
            try {
                var card = Files.writeString(context.staging().resolve("README.md"), "# Ink");
                var file = Files.writeString(context.staging().resolve(source.replace(':', '-')), "ink");
                return new Delivery(file, source, "hf_repo_id", "https://example.org/ink", new Published("Ink it",
                        "Thin lines.", List.of("ink"), List.of("wet", "art"), TERMS, "{\"id\":1}", card, null));
            } catch (IOException failure) {
                throw new LibraryException(Problem.IO, "Cannot be written", "", failure);
            }
        }
    }

    private Offer lookUp(String source) throws LibraryException {
        return run(library, new LookUpSource(source, null)).offer();
    }

    @Test
    void whatTheInstallerOffersIsTold() throws LibraryException {
        var found = run(library, new LookUpSource(" \"offer:x\" ", null));
        assertEquals("Generous", found.installer());
        assertEquals("offer:x", found.offer().source());
        assertEquals(2, found.offer().choices().size());
    }

    @Test
    void aPlanIsOneChoice() throws LibraryException {
        var offer = lookUp("plan:x");
        assertEquals(42, offer.choices().getFirst().size());
        assertTrue(offer.choices().getFirst().preferred());
        assertEquals(Terms.unknown(), offer.terms());
    }

    @Test
    void whatIsThereAtOnceIsIdentifiedAndNothingStays() throws Exception {
        var offer = lookUp("made:x");
        var choice = offer.choices().getFirst();
        assertEquals("lora sdxl ink 3", choice.type() + " " + choice.base() + " " + choice.name() + " "
                + choice.size());
        assertEquals(TERMS, offer.terms());
        var broken = lookUp("broken:x").choices().getFirst();
        assertFalse(broken.available());
        assertEquals("It is cut off.", broken.note());
        try (var left = Files.list(temp.resolve("library/staging"))) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals(0, library.models(ModelQuery.all()).total());
    }

    @Test
    void whatTheSourceSaysComesIntoTheRecordUnlessTheUserSaysIt() throws LibraryException {
        var model = install(ModelChanges.none());
        assertEquals("Ink it", model.name());
        assertEquals("Thin lines.", model.description());
        assertEquals(List.of("ink"), model.triggerPhrases());
        assertEquals(List.of("art", "wet"), model.tags());
        assertEquals("{\"id\":1}", model.sourceApiResponse());
        assertEquals("https://example.org/ink", model.sourceUrl());
        assertEquals(TERMS, model.license());
        var mine = install(ModelChanges.none().with("name", "Mine").with("description", "My words"));
        assertEquals("Mine: My words", mine.name() + ": " + mine.description());
        var sellable = ModelQuery.all().withLicenses(Set.of(ModelQuery.COMMERCIAL));
        assertEquals(0, library.models(sellable).total());
        assertEquals(2, library.models(ModelQuery.all().withLicenses(Set.of("cc-by-nc-4.0"))).total());
    }

    private ModelRecord install(ModelChanges overrides) throws LibraryException {
        return run(library, new InstallModel("made:ink", false, overrides, false)).model();
    }

    @Test
    void theModelCardIsKeptAndRead() throws Exception {
        var key = install(ModelChanges.none()).key();
        assertEquals("# Ink", run(library, new ReadCard(key)).markdown());
        Files.delete(temp.resolve("library/cards/" + key + ".md"));
        assertNull(run(library, new ReadCard(key)).markdown());
        assertEquals(Problem.NOT_FOUND,
                assertThrows(LibraryException.class, () -> run(library, new ReadCard("../settings"))).problem());
    }

    @Test
    void aSiteThatNobodyKnowsIsToldToBeUnknown() {
        var unknown = assertThrows(LibraryException.class,
                () -> run(library, new SearchHub("nowhere", new HubQuery("x"))));
        assertTrue(unknown.getMessage().contains("nowhere"), unknown.getMessage());
    }
}

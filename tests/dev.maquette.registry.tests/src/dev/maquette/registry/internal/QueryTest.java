// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.library.Models;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.registry.Sighting;
import dev.maquette.registry.spi.Row;

class QueryTest {

    private static final Instant DAY = Instant.parse("2026-03-01T00:00:00.000001Z");

    private static final Map<String, String> LICENSES = Map.of("k1", "apache-2.0", "k2", "flux-1-dev", "k3", "mit");
    private static final Map<String, Integer> RATINGS = Map.of("k1", 5, "k3", 3);
    private static final Map<String, String> HASHES = Map.of("k1", "blake3:00000000000000ff01", "k2", "sha256:77",
            "k3", "blake3:00000000000000ff01", "k4", "sha256:00000000000000ff01");
    private static final Map<String, Boolean> COMMERCIAL = Map.of("k1", true, "k2", false, "k3", true);

    private final Snapshot snapshot = Snapshot.empty().with(List.of(), List.of(
            row("k1", "Dreamy Photos", "main", "sdxl", "checkpoint", "Warm light", 300, List.of("portrait", "slow"), 3),
            row("k2", "detail slider", "lora", "sd-1", "lycoris", null, 20, List.of("portrait"), 2),
            row("k3", "STRASSE und Grün", "lora", "sdxl", "lycoris", "für Straßenszenen", 30, List.of(), 1),
            row("k4", "Ωmega ΟΔΟΣ", "vae", "flux", "diffusers", "", 300, List.of("slow"), 4)));

    private static Row row(String key, String name, String type, String base, String format, String description,
            long size, List<String> tags, int day) {
        return new Row(key, name, type, base, format, null, description, key + "/file", size,
                RATINGS.getOrDefault(key, 0),
                key.equals("k2"), tags,
                "notes of " + key, LICENSES.get(key), COMMERCIAL.get(key), DAY.plusSeconds(day),
                DAY.plusSeconds(10 - day), 1, HASHES.get(key), key.equals("k1"));
    }

    private Models ask(ModelQuery query) {
        return new Answer(snapshot, Absent.NONE).to(query);
    }

    private static List<String> keys(Models models) {
        return models.items().stream().map(ModelSummary::key).toList();
    }

    @ParameterizedTest
    @CsvSource({"'', k2 k1 k3 k4", "DREAM, k1", "photos dreamy, k1", "dreamy slider, ''", "XL, k1 k3",
            "stable diffusion xl, k1 k3", "sd1.x, k2", "lycoris, k2 k3", "portrait, k2 k1", "k3, k3",
            "'notes  of\tk4', k4", "straße, k3", "STRAßENSZENEN, k3", "gru\u0308n, k3", "ωMEGA, k4", "οδος, k4",
            "ΟΔΟσ, k4", "warm, k1", "a\u00a0e, k2 k1 k3 k4", "%, ''", "portrait slow, k1"})
    void everyWordMustOccurSomewhereInAnyCase(String text, String expected) {
        assertEquals(expected, String.join(" ", keys(ask(ModelQuery.all().withText(text)))));
    }

    @Test
    void whatIsMissingOrOfflineIsToldCountedAndFilteredWhileThePathIsTheSame() {
        var absences = new Absences();
        var sightings = List.of(new Sighting("k1", "k1/file", Availability.MISSING),
                new Sighting("k2", "k2/file", Availability.OFFLINE), new Sighting("k3", "old", Availability.MISSING),
                new Sighting("k4", "k4/file", Availability.PRESENT), new Sighting("kX", "x", Availability.MISSING));
        assertEquals(Set.of("k1", "k2", "k3", "kX"), absences.note(sightings));
        var missing = ModelQuery.all().withAvailability(Set.of(Availability.MISSING));

        var found = new Answer(snapshot, absences.in(snapshot)).to(missing);

        assertEquals(List.of("k1"), keys(found));
        assertEquals(Availability.MISSING, found.items().getFirst().availability());
        assertEquals(Map.of("missing", 1, "offline", 1, "present", 2), found.facets().get("availability"));
        assertEquals(Map.of("main", 1), found.facets().get("type"));
        assertEquals(Set.of("k1"), absences.note(List.of(new Sighting("k1", "k1/file", Availability.PRESENT))));
        absences.forget(List.of("k2"));
        assertEquals(List.of(), keys(new Answer(snapshot, absences.in(snapshot)).to(missing)));
        assertEquals(4, ask(missing.withAvailability(Set.of(Availability.PRESENT))).total());
    }

    @Test
    void aSummaryHasWhatTheListShows() {
        var summary = ask(ModelQuery.all().withText("k1")).items().getFirst();
        assertEquals("Dreamy Photos", summary.name());
        assertEquals("Warm light", summary.description());
        assertEquals("sdxl", summary.base().id());
        assertEquals("k1/file", summary.path());
        assertEquals(300, summary.fileSize());
        assertEquals(DAY.plusSeconds(3), summary.createdAt());
        assertEquals(DAY.plusSeconds(7), summary.updatedAt());
        assertEquals(null, summary.variant());
        assertEquals(null, ask(ModelQuery.all().withText("k2")).items().getFirst().description());
        assertEquals("", ask(ModelQuery.all().withText("k4")).items().getFirst().description());
    }

    @ParameterizedTest
    @CsvSource({"NAME, false, k2 k1 k3 k4", "NAME, true, k4 k3 k1 k2", "SIZE, false, k2 k3 k1 k4",
            "SIZE, true, k1 k4 k3 k2", "TYPE, false, k2 k3 k1 k4", "TYPE, true, k4 k1 k2 k3",
            "BASE, false, k4 k2 k1 k3", "FORMAT, false, k1 k4 k2 k3", "CREATED, false, k3 k2 k1 k4",
            "CREATED, true, k4 k1 k2 k3", "UPDATED, false, k4 k1 k2 k3", "RATING, true, k1 k3 k2 k4",
            "RATING, false, k2 k4 k3 k1", "PATH, false, k1 k2 k3 k4", "PATH, true, k4 k3 k2 k1",
            "STATE, false, k2 k1 k3 k4", "STATE, true, k4 k1 k3 k2"})
    void equalOnesAreOrderedByNameWhicheverWayItIsSorted(Sort sort, boolean descending, String expected) {
        assertEquals(expected, String.join(" ", keys(ask(ModelQuery.all().sortedBy(sort, descending)))));
    }

    @Test
    void whatIsGoneIsTheWorstState() {
        var absences = new Absences();
        absences.note(List.of(new Sighting("k3", "k3/file", Availability.MISSING),
                new Sighting("k4", "k4/file", Availability.OFFLINE)));
        assertEquals(List.of("k3", "k4", "k2", "k1"), keys(new Answer(snapshot, absences.in(snapshot))
                .to(ModelQuery.all().sortedBy(Sort.STATE, false))));
    }

    @Test
    void aSummaryHasTagsLicenceAndStates() {
        var first = ask(ModelQuery.all().withText("k1")).items().getFirst();
        assertEquals(List.of("portrait", "slow"), first.tags());
        assertEquals("apache-2.0", first.license());
        assertEquals(Set.of(ModelState.DUPLICATE), first.states());
        assertEquals(Set.of(ModelState.NON_COMMERCIAL, ModelState.NEVER_USED, ModelState.FAVOURITE),
                ask(ModelQuery.all().withText("k2")).items().getFirst().states());
        assertEquals(null, ask(ModelQuery.all().withText("k4")).items().getFirst().license());
        assertEquals(List.of(), ask(ModelQuery.all().withText("k3")).items().getFirst().tags());
    }

    @Test
    void equalNamesAreOrderedByKeyBothWays() {
        var twins = Snapshot.empty().with(List.of(), List.of(row("z", "Twin", "vae", "any", "x", null, 1, List.of(), 1),
                row("a", "twin", "vae", "any", "x", null, 1, List.of(), 1),
                row("m", "Zeta", "vae", "any", "x", null, 1, List.of(), 1)));
        assertEquals(List.of("a", "z", "m"), keys(new Answer(twins, Absent.NONE).to(ModelQuery.all())));
        assertEquals(List.of("m", "a", "z"),
                keys(new Answer(twins, Absent.NONE).to(ModelQuery.all().sortedBy(Sort.NAME, true))));
    }

    @Test
    void aFacetIsCountedWithTheOthersAppliedButNotItself() {
        var answer = ask(ModelQuery.all().withTypes(Set.of("lora")).withBases(Set.of("sdxl")));
        assertEquals(List.of("k3"), keys(answer));
        assertEquals(Map.of("lora", 1, "main", 1), answer.facets().get("type"));
        assertEquals(Map.of("sd-1", 1, "sdxl", 1), answer.facets().get("base"));
        assertEquals(Map.of("lycoris", 1), answer.facets().get("format"));
        assertEquals(Map.of(), answer.facets().get("tag"));
        assertEquals(30, answer.totalBytes());
    }

    @Test
    void theTextRestrictsAllFacets() {
        var facets = ask(ModelQuery.all().withText("slow")).facets();
        assertEquals(Map.of("main", 1, "vae", 1), facets.get("type"));
        assertEquals(Map.of("portrait", 1, "slow", 2), facets.get("tag"));
    }

    @Test
    void aModelNeedsOneOfTheTagsAskedFor() {
        var all = ModelQuery.all();
        assertEquals(List.of("k1", "k4"), keys(ask(all.withTags(Set.of("slow", "unheard of")))));
    }

    @Test
    void modelsAreFoundByTheirLicenceAndByWhetherTheirPicturesMayBeSold() {
        var all = ModelQuery.all();
        assertEquals(List.of("k1"), keys(ask(all.withLicenses(Set.of("apache-2.0")))));
        assertEquals(Set.of("k1", "k3"), Set.copyOf(keys(ask(all.withLicenses(Set.of(ModelQuery.COMMERCIAL))))));
        assertEquals(Set.of("k2", "k4"), Set.copyOf(keys(
                ask(all.withLicenses(Set.of(ModelQuery.NON_COMMERCIAL, ModelQuery.UNKNOWN_TERMS))))));
        assertEquals(Map.of("apache-2.0", 1, "mit", 1, "flux-1-dev", 1, "commercial", 2, "non-commercial", 1,
                "unknown-terms", 1), ask(all.withLicenses(Set.of("mit"))).facets().get("license"));
    }

    @Test
    void modelsAreFoundByAnyOfTheirStatesAndTheStatesCountedWithoutThemselves() {
        var all = ModelQuery.all();
        assertEquals(List.of("k1", "k3"), keys(ask(all.withStates(Set.of(ModelState.DUPLICATE)))));
        assertEquals(List.of("k2", "k3", "k4"), keys(ask(all.withStates(Set.of(ModelState.NEVER_USED)))));
        var some = ask(all.withStates(Set.of(ModelState.FAVOURITE, ModelState.DUPLICATE)));
        assertEquals(List.of("k2", "k1", "k3"), keys(some));
        assertEquals(Map.of("duplicate", 2, "favourite", 1, "never-used", 3, "non-commercial", 1),
                some.facets().get("state"));
        assertEquals(Map.of("main", 1, "lora", 2), some.facets().get("type"));
    }

    @Test
    void oneOfTwoCopiesThatIsRemovedLeavesNone() {
        var alone = snapshot.with(List.of("k3"), List.of());
        assertEquals(List.of(), keys(new Answer(alone, Absent.NONE)
                .to(ModelQuery.all().withStates(Set.of(ModelState.DUPLICATE)))));
    }

    @Test
    void modelsAreFoundByTheirStars() {
        var rated = ask(ModelQuery.all().withRatings(Set.of(5, 0)));
        assertEquals(List.of("k2", "k1", "k4"), keys(rated));
        assertEquals(Map.of("0", 2, "3", 1, "5", 1), rated.facets().get("rating"));
    }

    @Test
    void pagesAreCutFromTheWholeOrderAndTotalsAreOfAll() {
        var page = ask(ModelQuery.all().page(1, 2));
        assertEquals(List.of("k1", "k3"), keys(page));
        assertEquals(4, page.total());
        assertEquals(650, page.totalBytes());
        assertEquals(List.of(), keys(ask(ModelQuery.all().page(9, 2))));
        assertEquals(List.of("k4"), keys(ask(ModelQuery.all().page(3, Integer.MAX_VALUE))));
    }

    @Test
    void manyChangesInAnyOrderLeaveWhatAPlainListWouldHold() {
        var random = new Random(42);
        var expected = new TreeMap<String, Row>();
        var current = Snapshot.empty();
        for (int step = 0; step < 300; step++) {
            var rows = new ArrayList<Row>();
            var gone = new ArrayList<String>();
            for (int i = random.nextInt(20); i > 0; i--) {
                var key = "key" + random.nextInt(900);
                if (random.nextInt(3) == 0) {
                    gone.add(key);
                } else {
                    rows.add(row(key, "name " + random.nextInt(50), "t" + random.nextInt(9), "b", "f", null,
                            random.nextInt(5), List.of("tag" + random.nextInt(7)), 1));
                }
            }
            gone.forEach(expected::remove);
            rows.forEach(row -> expected.put(row.key(), row));
            current = current.with(gone, rows);
        }
        var names = expected.values().stream()
                .sorted(Comparator.comparing(Row::name).thenComparing(Row::key)).map(Row::key).toList();
        assertEquals(names, keys(new Answer(current, Absent.NONE).to(ModelQuery.all())));
        assertEquals(expected.size(), current.size());
    }
}

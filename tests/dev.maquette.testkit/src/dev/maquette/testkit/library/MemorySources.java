// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ListStarters;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.request.SearchHub;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.starter.StarterBundle;
import dev.maquette.api.starter.StarterModel;

/** What sites offer, as far as a test says; anything else they do not know. */
public final class MemorySources {

    private final Map<String, Offer> offers = new HashMap<>();
    private final Map<String, LibraryException> failures = new HashMap<>();
    private final Map<String, HubPage> pages = new HashMap<>();
    private final Map<String, ListTokens.Entry> tokens = new LinkedHashMap<>();
    private final List<ListStarters.Starter> starters = new ArrayList<>();
    private final List<StarterBundle> bundles = new ArrayList<>();

    /** This is what there is at a source. */
    public void offers(String source, Offer offer) {
        failures.remove(source);
        offers.put(source, offer);
    }

    /** An offer with these choices, from a page that has the name of the source. */
    public static Offer offer(String source, Terms terms, String gate, Choice... choices) {
        return new Offer(source, source.substring(source.lastIndexOf('/') + 1), "aurora-forge",
                "https://hub.example.org/" + source, "Soft light", "8f3c1d2aa", null, terms, gate, List.of(choices));
    }

    /** A checkpoint for SDXL that is one file. */
    public static Choice choice(String source, String file, long bytes, boolean preferred) {
        return new Choice(source + "::" + file, file, null, new ModelType("main"), new BaseModel("sdxl"),
                new ModelFormat("checkpoint"), "fp16", List.of(new PlannedFile(file, bytes)), preferred, null, true);
    }

    /** This is why nothing can be known of a source, or searched. */
    public void refuses(String source, String message, String remedy) {
        failures.put(source, new LibraryException(Problem.INVALID, message, remedy));
    }

    /** A search for this text finds these, and more at the cursor unless it is null. */
    public void finds(String text, String cursor, HubModel... models) {
        pages.put(text, new HubPage(List.of(models), cursor));
    }

    /** A model as a list shows it. */
    public static HubModel found(String source, boolean gated) {
        return new HubModel(source, source, "aurora-forge", "https://hub.example.org/" + source, "text-to-image", null,
                41_208, 96, gated, Terms.unknown(), null);
    }

    /** There is a token for a site, or could be one. */
    public void token(String hub, boolean present) {
        tokens.put(hub, new ListTokens.Entry(hub, hub, null, present, null, true, "https://hub.example.org/tokens"));
    }

    /** One more starter model. */
    public void starter(StarterModel model, String key, String... missing) {
        starters.add(new ListStarters.Starter(model, key, List.of(missing)));
    }

    /** One more bundle of starters. */
    public void bundle(String id, String name) {
        bundles.add(new StarterBundle(id, name));
    }

    LookUpSource.Found lookUp(LookUpSource request) throws LibraryException {
        fail(request.source());
        if (!offers.containsKey(request.source())) {
            throw new LibraryException(Problem.NOT_FOUND, "Nothing is known of " + request.source() + ".",
                    "Check the spelling.");
        }
        return new LookUpSource.Found("Stand-in hub", offers.get(request.source()));
    }

    HubPage search(SearchHub request) throws LibraryException {
        fail(request.query().text());
        String place = request.query().cursor() == null ? request.query().text() : request.query().cursor();
        return pages.getOrDefault(place, new HubPage(List.of(), null));
    }

    private void fail(String what) throws LibraryException {
        LibraryException failure = failures.get(what);
        if (failure != null) {
            throw failure;
        }
    }

    ListTokens.Tokens tokens() {
        return new ListTokens.Tokens(List.copyOf(tokens.values()));
    }

    TestToken.Tested test(TestToken request) throws LibraryException {
        fail("token:" + request.hub());
        return new TestToken.Tested("ada");
    }

    ListStarters.Starters starters() {
        return new ListStarters.Starters(List.copyOf(starters), List.copyOf(bundles));
    }
}

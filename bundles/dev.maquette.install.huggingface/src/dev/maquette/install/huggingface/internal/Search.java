// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Answer;

/**
 * The Hub's list of all models. A cursor is the query of the next page, for its address may be that of another host.
 */
record Search(URI endpoint, Licenses licenses) {

    private static final int PAGE = 50;
    private static final String MATURE = "not-for-all-audiences";
    private static final Pattern NEXT = Pattern.compile("<[^>?]*\\?([^>]*)>\\s*;\\s*rel=\"?next\"?");
    private static final List<String> WANTED = List.of("author", "cardData", "downloads", "gated", "library_name",
            "likes", "pipeline_tag", "tags");

    /** @throws LibraryException when the cursor is none that a page has told */
    URI address(HubQuery query) throws LibraryException {
        try {
            return URI.create(endpoint + "/api/models?" + (query.cursor() == null ? first(query) : query.cursor()));
        } catch (IllegalArgumentException noQuery) {
            throw new LibraryException(Problem.INVALID, "\"" + query.cursor() + "\" leads to no page of the Hub.",
                    "Search again from the first page.", noQuery);
        }
    }

    /** Who looks for nothing in particular is shown what makes pictures. */
    private static String first(HubQuery query) {
        var words = query.text().strip();
        var what = words.isEmpty() ? query.type() == null ? "&pipeline_tag=text-to-image" : ""
                : "&search=" + HubCalls.encoded(words);
        return "limit=" + PAGE + "&sort=" + (words.isEmpty() ? "trendingScore" : "downloads") + "&direction=-1" + what
                + type(query.type()) + WANTED.stream().map(each -> "&expand=" + each).collect(Collectors.joining());
    }

    private static String type(String type) {
        return switch (type) {
        case null -> "";
        case "main" -> "&pipeline_tag=text-to-image";
        case "embedding" -> "&filter=textual_inversion";
        case "t2i_adapter" -> "&filter=t2i-adapter";
        case "ip_adapter" -> "&filter=ip-adapter";
        default -> "&filter=" + HubCalls.encoded(type);
        };
    }

    HubPage page(Answer answer, boolean mature) {
        var models = JsonParser.parseString(answer.body()).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject).filter(json -> mature || !new About(json).tags().contains(MATURE))
                .map(this::model).toList();
        return new HubPage(models, answer.header("link").map(NEXT::matcher).filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1)).orElse(null));
    }

    private HubModel model(JsonObject json) {
        var about = new About(json);
        var id = json.get("id").getAsString();
        var page = endpoint + "/" + id;
        return new HubModel(id, id, about.text("author").orElse(id.replaceFirst("/.*", "")), page,
                about.text("pipeline_tag").or(() -> about.text("library_name")).orElse(null),
                about.card("base_model").or(() -> about.tagged("base_model:").findFirst()).orElse(null),
                about.number("downloads"), about.number("likes"), about.gated(),
                about.terms(licenses, page + "/blob/main"), about.preview());
    }
}

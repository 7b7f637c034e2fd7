// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.List;
import java.util.Objects;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.adopt.internal.json.JsonText;

/**
 * What Civitai said of a version of a model, in the form in which it says that of a version alone.
 *
 * @param json well formed, in the site's own words
 * @param tree the same, to be read
 */
record CivitaiAnswer(String json, Tree tree) {

    private static final String VERSIONS = "modelVersions";
    /** What a version says of its model; the helpers that write such files add the last two. */
    private static final List<String> OF_MODEL = List.of("name", "type", "nsfw", "poi", "description", "tags");

    /** The kept answer; null when there is none, or it is another site's, or not about one version. */
    static CivitaiAnswer of(String kept) {
        if (kept == null) {
            return null;
        }
        try {
            var answer = JsonText.of(kept.strip());
            var json = answer.raw(VERSIONS).isPresent() ? version(answer) : answer.text();
            var tree = Tree.parse(json);
            boolean version = tree.id("id") != null && tree.id("modelId") != null && !tree.objects("files").isEmpty();
            return version ? new CivitaiAnswer(json, tree) : null;
        } catch (JsonParseException _) {
            return null; // some other site's, or about several versions
        }
    }

    /** Of an answer about a model with one version: that version, which then says itself what it is a version of. */
    private static String version(JsonText model) {
        var versions = model.raw(VERSIONS).orElseThrow().strip();
        if (!versions.startsWith("[")) {
            throw new JsonParseException("the versions are no list");
        }
        var version = JsonText.of(versions.substring(1, versions.length() - 1));
        if (version.raw("modelId").isEmpty() && model.raw("id").isPresent()) {
            version = version.withRaw("modelId", model.raw("id").get());
        }
        if (version.raw("model").isEmpty()) {
            var about = JsonText.of("{}");
            for (var member : OF_MODEL) {
                var said = model.raw(member);
                about = said.isPresent() ? about.withRaw(member, said.get()) : about;
            }
            version = version.withRaw("model", about.text());
        }
        return version.text().strip();
    }

    /** Whether it is about another file than that of this digest; one that names no digests is not. */
    boolean isOfAnother(String sha256) {
        var digests = tree.objects("files").stream().map(file -> file.object("hashes").text("SHA256"))
                .filter(Objects::nonNull).toList();
        return sha256 != null && !digests.isEmpty() && digests.stream().noneMatch(sha256::equalsIgnoreCase);
    }
}

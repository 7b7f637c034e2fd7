// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.adopt.internal.json.JsonText;

/**
 * What Civitai said of a version of a model, as it was kept.
 *
 * @param json well formed, as it was said
 * @param tree the same, to be read
 */
record CivitaiAnswer(String json, Tree tree) {

    /** The kept answer; null when there is none, or it is another site's, or not about a version. */
    static CivitaiAnswer of(String kept) {
        if (kept == null) {
            return null;
        }
        try {
            var tree = Tree.parse(JsonText.of(kept.strip()).text());
            boolean version = tree.id("id") != null && tree.id("modelId") != null && !tree.objects("files").isEmpty();
            return version ? new CivitaiAnswer(kept.strip(), tree) : null;
        } catch (JsonParseException _) {
            return null; // some other site's
        }
    }

    /** Whether it is about another file than that of this digest; one that names no digests is not. */
    boolean isOfAnother(String sha256) {
        var digests = tree.objects("files").stream().map(file -> file.object("hashes").text("SHA256"))
                .filter(digest -> digest != null).toList();
        return sha256 != null && !digests.isEmpty() && digests.stream().noneMatch(sha256::equalsIgnoreCase);
    }
}

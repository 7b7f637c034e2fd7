// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;

import dev.maquette.api.metadata.PlainText;

/**
 * A version of a model.
 *
 * @param base the site's word for the base model
 * @param baseKind the site's {@code baseModelType}, or null
 * @param description plain text, or null
 * @param words that call the model up
 * @param paid whether only those who paid have it for now
 * @param paidUntil when that ends, or null where it does not or nobody says
 * @param downloads whether its creator lets it be downloaded
 * @param preview address of the first picture that can be shown to everybody, or null
 * @param answer what the site said
 */
record SiteVersion(long id, long model, String name, String base, String baseKind, String description,
        List<String> words, boolean paid, Instant paidUntil, boolean downloads, List<SiteFile> files, String preview,
        JsonObject answer) {

    private static final int SAFE_LEVELS = 3; // PG and PG-13 of a mask of bits

    static SiteVersion of(Fields json, long model, Instant now) {
        var paid = json.object("paidAccess");
        var end = Optional.ofNullable(json.instant("earlyAccessEndsAt")).or(() -> Optional
                .ofNullable(json.instant("earlyAccessDeadline"))).or(() -> Optional.ofNullable(paid.instant("endsAt")));
        boolean closed = end.isPresent() ? end.get().isAfter(now)
                : paid.yes("permanent") || "EarlyAccess".equals(json.text("availability"));
        return new SiteVersion(json.number("id"), model, json.text("name", "?"), json.text("baseModel", "Other"),
                json.text("baseModelType"), PlainText.of(json.text("description")), json.words("trainedWords"), closed,
                closed ? end.orElse(null) : null, json.text("usageControl", "Download").equals("Download"),
                json.list("files").stream().map(SiteFile::of).toList(), preview(json.list("images")), json.json());
    }

    private static String preview(List<Fields> images) {
        return images.stream().filter(image -> image.text("type", "image").equals("image")).filter(SiteVersion::safe)
                .map(image -> image.text("url")).filter(url -> url != null && url.matches("(?i)https?://\\S+"))
                .findFirst().map(SiteVersion::smaller).orElse(null);
    }

    /** Levels are bits; what is of no level yet was seen by nobody. Older answers have words. */
    private static boolean safe(Fields image) {
        long level = image.number("nsfwLevel");
        return level > 0 ? (level & ~SAFE_LEVELS) == 0 : "None".equals(image.text("nsfw"));
    }

    /** The site makes pictures smaller, and JPEG of what browsers alone can read. */
    private static String smaller(String url) {
        return url.replace("/original=true/", "/width=450/");
    }

    /** Files that can be models, the site's own choice first. */
    List<SiteFile> models() {
        var models = files.stream().filter(SiteFile::isModel).toList();
        var primary = primary();
        return models.stream().sorted((a, b) -> Boolean.compare(primary.filter(b::equals).isPresent(),
                primary.filter(a::equals).isPresent())).toList();
    }

    /** What those get who name no file; empty when there is no model. */
    Optional<SiteFile> primary() {
        var models = files.stream().filter(SiteFile::isModel).toList();
        return models.stream().filter(SiteFile::primary).findFirst()
                .or(() -> models.stream().filter(SiteFile::isMain).findFirst())
                .or(() -> models.stream().findFirst());
    }

    Optional<SiteFile> file(long number) {
        return files.stream().filter(file -> file.id() == number).findFirst();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model of the site, one of its versions or one file, as people write it: the address of a page, of a download or of
 * the programming interface; an AIR such as {@code urn:air:sdxl:checkpoint:civitai:827184@2514310}; or its short form
 * {@code civitai:827184@2514310+2402203}. At least one of model and version is known.
 *
 * @param model number, or null
 * @param version number, or null for the newest that can be had
 * @param file number, or null for the one that the site prefers
 * @param wanted what a download address says of the file: {@code type}, {@code format}, {@code size}, {@code fp}
 */
record SiteSource(Long model, Long version, Long file, Map<String, String> wanted) {

    private static final Pattern AIR = Pattern.compile("(?i)(?:urn:)?(?:air:)?(?:[a-z0-9_.-]+:){0,2}civitai:"
            + "(\\d{1,10})(?:@(\\d{1,10}))?(?:\\+(\\d{1,12}))?(?:\\.[a-z0-9]+)?");
    private static final Pattern MODEL = Pattern.compile("/(?:[a-z]{2}/)?(?:api/v1/)?models/(\\d{1,10})(?:/[^/]*)?/?");
    private static final Pattern VERSION = Pattern
            .compile("/(?:api/v1/model-versions/(?:mini/)?|model-versions/|api/download/models/)(\\d{1,10})/?");
    private static final Pattern BARE = Pattern.compile("(?i)(?:www\\.)?civitai\\.(?:com|red|green)/.*");

    SiteSource {
        wanted = Map.copyOf(wanted);
    }

    /** What the text means; empty when it means nothing of this site. */
    static Optional<SiteSource> of(String text, Account account) {
        var air = AIR.matcher(text);
        if (air.matches()) {
            return Optional.of(new SiteSource(number(air, 1), number(air, 2), number(air, 3), Map.of()));
        }
        if (BARE.matcher(text).matches()) {
            return ofAddress("https://" + text, account);
        }
        return text.matches("(?i)https?://.*") ? ofAddress(text, account) : Optional.empty();
    }

    private static Optional<SiteSource> ofAddress(String text, Account account) {
        try {
            var address = URI.create(text.replace(" ", "%20").replace("|", "%7C").replaceFirst("#.*", ""));
            if (address.getRawAuthority() == null || !account.isSite(address.getRawAuthority())) {
                return Optional.empty();
            }
            var query = query(address.getRawQuery());
            var model = MODEL.matcher(address.getRawPath());
            if (model.matches()) {
                return Optional
                        .of(new SiteSource(number(model, 1), number(query.get("modelVersionId")), null, Map.of()));
            }
            var version = VERSION.matcher(address.getRawPath());
            return version.matches() ? Optional.of(new SiteSource(null, number(version, 1),
                    number(query.get("fileId")), wanted(query))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // no address at all
        }
    }

    private static Map<String, String> wanted(Map<String, String> query) {
        var wanted = new LinkedHashMap<>(query);
        wanted.keySet().retainAll(List.of("type", "format", "size", "fp", "quantType"));
        return wanted;
    }

    private static Map<String, String> query(String raw) {
        var query = new LinkedHashMap<String, String>();
        for (var pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private static Long number(Matcher match, int group) {
        return number(match.group(group));
    }

    private static Long number(String text) {
        return text == null || !text.matches("\\d{1,12}") ? null : Long.valueOf(text);
    }

    /** The normal form of a file, for records. */
    static String text(long model, long version, long file) {
        return "civitai:" + model + "@" + version + "+" + file;
    }

    /** The normal form of what was asked for. */
    String text() {
        return model == null ? "civitai version " + version
                : "civitai:" + model + (version == null ? "" : "@" + version) + (file == null ? "" : "+" + file);
    }
}

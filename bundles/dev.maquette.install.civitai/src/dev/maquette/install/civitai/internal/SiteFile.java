// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of a version.
 *
 * @param name as the site would call the download
 * @param kilobytes of 1024 bytes, rounded; -1 when unknown
 * @param type the site's word, such as {@code Model} or {@code VAE}
 * @param format such as {@code SafeTensor}, or null
 * @param extent {@code full} or {@code pruned}, or null
 * @param precision such as {@code fp16}, or null
 * @param quantisation such as {@code Q4_K_M}, or null
 * @param required whether the version cannot be used without it
 * @param primary whether it is what the site gives to those who name no file
 * @param hashes by the site's names of the algorithms, in lower case
 * @param virus whether the site found one in it
 * @param code whether the site found code in it that loading it in the usual way would run
 */
record SiteFile(long id, String name, double kilobytes, String type, String format, String extent, String precision,
        String quantisation, boolean required, boolean primary, Map<String, String> hashes, boolean virus,
        boolean code) {

    private static final Set<String> MODELS = Set.of("Model", "Pruned Model", "Diffusion Model", "UNet", "VAE",
            "Text Encoder", "Vision Encoder", "CLIPVision", "ControlNet", "Upscaler", "Enhancement LoRA", "Negative");
    private static final Set<String> MAIN = Set.of("Model", "Pruned Model", "Diffusion Model", "UNet");
    private static final int KILO = 1024;

    static SiteFile of(Fields json) {
        var metadata = json.object("metadata");
        var hashes = new LinkedHashMap<String, String>();
        json.object("hashes").json().entrySet().stream().filter(entry -> entry.getValue().isJsonPrimitive())
                .forEach(entry -> hashes.put(entry.getKey(), entry.getValue().getAsString().toLowerCase(Locale.ROOT)));
        return new SiteFile(json.number("id"), json.text("name", "model"), json.decimal("sizeKB"),
                json.text("type", "Model"), metadata.text("format"), metadata.text("size"), metadata.text("fp"),
                metadata.text("quantType"), metadata.yes("isRequired"), json.yes("primary"), hashes,
                "Danger".equals(json.text("virusScanResult")), "Danger".equals(json.text("pickleScanResult")));
    }

    /** Whether it can be a model of a library, unlike training data, pictures and settings. */
    boolean isModel() {
        return MODELS.contains(type) && !name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json|txt|png|jpe?g)");
    }

    /** Whether it is what the version is about, rather than something that goes with it. */
    boolean isMain() {
        return MAIN.contains(type);
    }

    /** Whether models lie packed in it. */
    boolean isArchive() {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|7z|rar|tar|tgz|tar\\.gz)");
    }

    /** Its name without what no operating system could bear in one. */
    String safeName() {
        return name.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_").replaceFirst("^\\.+", "_");
    }

    /** Bytes to the nearest; the site rounds. -1 when unknown. */
    long bytes() {
        return kilobytes < 0 ? -1 : Math.round(kilobytes * KILO);
    }

    /** Whether a file of so many bytes can be this one. */
    boolean fits(long bytes) {
        return kilobytes < 0 || Math.abs(bytes - kilobytes * KILO) <= KILO;
    }

    /** @return null when the site publishes none */
    String sha256() {
        var sha256 = hashes.get("SHA256");
        return sha256 != null && sha256.matches("[0-9a-f]{64}") ? sha256 : null;
    }

    /** Precision and the like, for people; null when nothing is said. */
    String variant() {
        var words = Stream.of(quantisation, precision, "pruned".equals(extent) ? extent : null)
                .filter(word -> word != null && !word.isBlank()).distinct().collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    /** Whether the other is the other half of a pair for high and low noise. */
    boolean pairs(SiteFile other) {
        return id != other.id && type.equals(other.type) && !half(name).equals(name)
                && half(name).equals(half(other.name));
    }

    private static String half(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("(?<![a-z])(high|low)(?=noise|[_ .-])|(?<=[_ .-])[hl](?=n[_ .-])", "*");
    }
}

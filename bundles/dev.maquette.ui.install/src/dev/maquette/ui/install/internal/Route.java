// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.maquette.ui.install.internal.hub.Site;

/** Which tab is for a text. Nothing is asked but the file system of this computer. */
enum Route {
    /** A folder: it is scanned. */
    SCAN,
    /** A path, an address, or something that an installer knows. */
    SOURCE,
    /** A repository, its page, or words to search for. */
    HUGGING_FACE,
    /** A page, a version, a file or an AIR of Civitai. */
    CIVITAI;

    private static final Pattern REPOSITORY = Pattern.compile("[\\w.-]+/[\\w.-]+(:\\S*)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:\\S*");
    private static final Pattern MODEL_FILE = Pattern.compile("(?i)\\S+\\.(safetensors|ckpt|pt|pth|bin|gguf|onnx)");
    private static final Pattern DRIVE = Pattern.compile("(?i)[a-z]:[\\\\/].*");

    /** The tab for what a user typed, pasted or dropped. */
    static Route of(String text) {
        String plain = text.strip().replaceAll("^([\"'])(.*)\\1$", "$2").strip();
        if (TypedPath.isFolder(plain) && isLocal(plain)) {
            return SCAN;
        }
        if (isLocal(plain)) {
            return SOURCE;
        }
        String word = plain.toLowerCase(Locale.ROOT);
        if (word.startsWith("http://") || word.startsWith("https://")) {
            return ofHost(word);
        }
        if (Site.civitai().isSource(plain)) {
            return CIVITAI;
        }
        if (MODEL_FILE.matcher(plain).matches() && !plain.contains(":")) {
            return SOURCE;
        }
        return REPOSITORY.matcher(plain).matches() || !SCHEME.matcher(plain).matches() ? HUGGING_FACE : SOURCE;
    }

    private static Route ofHost(String address) {
        try {
            String host = String.valueOf(URI.create(address).getHost());
            boolean page = !address.matches(".*/(resolve|blob)/.*") && !address.matches("https?://[^/]+/?");
            if (host.matches("(www\\.)?civitai\\.(com|red|green)")) {
                return CIVITAI;
            }
            return page && (host.equals("huggingface.co") || host.equals("hf.co")) ? HUGGING_FACE : SOURCE;
        } catch (IllegalArgumentException _) {
            return SOURCE; // the check of the source says what is wrong with it
        }
    }

    /** Whether it is, or can only be, something on this computer, whose header is read at once. */
    static boolean isLocal(String text) {
        String plain = text.strip().replaceAll("^[\"']", "");
        return plain.startsWith("/") || plain.startsWith("~") || plain.startsWith("./") || plain.startsWith("../")
                || plain.startsWith("\\") || DRIVE.matcher(plain).matches() || plain.startsWith("file:")
                || plain.startsWith("sample:") || TypedPath.of(plain).filter(Files::exists).isPresent();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import dev.maquette.server.internal.http.HttpProblem;

/**
 * What a client gives as a source, cleaned and told apart in InvokeAI's order: a provider's model, a path that is
 * there, a repository, an address. Beyond that it may be anything else with a scheme that an installer knows.
 *
 * @param text without white space and quotes around it
 * @param local whether it is a path
 */
record InstallSource(String text, boolean local) {

    private static final String EXTERNAL = "external://";
    private static final Pattern PROVIDED = Pattern.compile(EXTERNAL + "[^/\\s]+/\\S+");
    private static final Pattern REPOSITORY =
            Pattern.compile("[\\w.-]+/[\\w.-]+(?::[^:]+|::?/?[^:]+|:[^:]*:/?[^:]+|:)?");
    private static final Pattern MODEL_FILE =
            Pattern.compile("(?i)[^:]*\\.(safetensors|ckpt|pt|pth|bin|gguf|onnx)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/?#\\s]+.*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.+");

    /** @throws HttpProblem 409 for what is no source at all, or a path that is not there */
    static InstallSource of(String given) throws HttpProblem {
        var text = trimmed(given);
        if (text.startsWith(EXTERNAL) ? PROVIDED.matcher(text).matches() : elsewhere(text)) {
            return new InstallSource(text, text.startsWith("file:"));
        }
        if (!isThere(text)) {
            throw unsupported(given);
        }
        return new InstallSource(text, true);
    }

    static HttpProblem unsupported(String given) {
        return new HttpProblem(409, "Unsupported model source: '" + given + "'");
    }

    private static boolean elsewhere(String text) {
        if (isThere(text)) {
            return false;
        }
        boolean address = text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6);
        return address ? ADDRESS.matcher(text).matches()
                : REPOSITORY.matcher(text).matches() && !MODEL_FILE.matcher(text).matches()
                        || SCHEME.matcher(text).matches();
    }

    private static boolean isThere(String text) {
        try {
            return !text.isEmpty() && (text.startsWith("~") || Files.exists(Path.of(text)));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static String trimmed(String given) {
        var text = given.strip();
        boolean quoted = text.length() > 1 && (text.startsWith("\"") && text.endsWith("\"")
                || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}

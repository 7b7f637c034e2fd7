// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What users give as a source, cleaned. */
public final class SourceText {

    private static final Pattern ADDRESS = Pattern.compile("(?is)https?://.*");
    private static final Pattern SECRET =
            Pattern.compile("(?is)(.*token|.*key|.*secret|.*signature|sig|.*password|pwd|.*auth.*|jwt|expires"
                    + "|policy|.*credential|key-pair-id|(x-amz|x-goog)-.*)=.*");

    private SourceText() {
    }

    /** The text without the white space and the quotes around it. */
    public static String trimmed(String source) {
        var text = source.strip();
        boolean quoted = text.length() > 1 && (text.startsWith("\"") && text.endsWith("\"")
                || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    /**
     * How the source is kept. An address as it is pasted may hold a password or a token, which are nobody's business
     * later.
     */
    static String kept(String source) {
        if (!ADDRESS.matcher(source).matches()) {
            return source;
        }
        var address = source.replaceFirst("#.*", "").replaceFirst("://[^/@]*@", "://");
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        var plain = Arrays.stream(address.substring(query + 1).split("&"))
                .filter(part -> !SECRET.matcher(part).matches()).collect(Collectors.joining("&"));
        return plain.isEmpty() ? address.substring(0, query) : address.substring(0, query) + "?" + plain;
    }

    /** A path that begins in the folder of this process, as it means the same everywhere; all else as it is. */
    static String everywhere(String source) {
        try {
            var path = Path.of(source);
            return !path.isAbsolute() && Files.exists(path) ? path.toAbsolutePath().normalize().toString() : source;
        } catch (InvalidPathException _) {
            return source; // no path at all
        }
    }
}

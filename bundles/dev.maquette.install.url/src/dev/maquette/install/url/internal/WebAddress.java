// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.url.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.api.transfer.PublicAddress;

/**
 * An address as people paste it.
 *
 * @param file where the file itself is
 */
record WebAddress(URI file) {

    private static final Pattern START = Pattern.compile("(?i)https?://[^/?#\\s].*");
    private static final Pattern UNSAFE = Pattern.compile("[ \"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");
    private static final Pattern HOST = Pattern.compile("(?i)https?://[^/?#]*");
    private static final Pattern PAGE = Pattern.compile("(?i)(https?://[^/]+/[^/]+/[^/]+/)blob/");

    /** Whether the text looks like one, if perhaps a wrong one. */
    static boolean looksLike(String text) {
        return START.matcher(text).matches();
    }

    /** What the text means; empty when it is no address. */
    static Optional<WebAddress> of(String text) {
        try {
            var address = new URI(escaped(text)).parseServerAuthority();
            return Optional.of(address).filter(known -> known.getHost() != null)
                    .map(known -> new WebAddress(withoutFragment(ofFile(known))));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /**
     * The Hugging Face Hub shows a page about a file where {@code blob} stands, and gives the file at {@code resolve}.
     */
    private static URI ofFile(URI address) {
        boolean hub = address.getHost().matches("(?i)(www\\.)?(huggingface\\.co|hf\\.co)");
        var page = PAGE.matcher(address.toString());
        return hub && page.lookingAt() ? URI.create(page.replaceFirst("$1resolve/")) : address;
    }

    /** People copy addresses as browsers show them. */
    private static String escaped(String text) {
        var host = HOST.matcher(text);
        int start = host.lookingAt() ? host.end() : 0;
        return text.substring(0, start) + UNSAFE.matcher(text.substring(start))
                .replaceAll(match -> String.format("%%%02X", (int) match.group().charAt(0)));
    }

    private static URI withoutFragment(URI address) {
        return URI.create(address.toString().replaceFirst("#.*", ""));
    }

    /** The address for records: without what may be a key or a signature. */
    String source() {
        return PublicAddress.of(file.toString());
    }
}

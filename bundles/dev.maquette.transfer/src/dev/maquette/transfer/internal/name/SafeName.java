// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.name;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes of any text a file name that Windows, macOS and Linux can have, and that hides nothing. */
public final class SafeName {

    /** Most file systems allow 255 bytes; what is added while the file arrives has to fit as well. */
    private static final int BYTES = 230;
    private static final int SUFFIX_BYTES = 40;

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|COM[0-9¹²³]|LPT[0-9¹²³])\\s*(\\..*)?");

    private SafeName() {
    }

    /** The last part of the text as a safe name; empty when nothing is left of it. */
    public static Optional<String> of(String text) {
        var last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        var name = UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        name = ENDS.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll("");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return Optional.of(ENDS.matcher(shortened(name)).replaceAll("")).filter(safe -> !safe.isEmpty());
    }

    private static String shortened(String name) {
        if (bytes(name) <= BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var suffix = dot > 0 && bytes(name.substring(dot)) <= SUFFIX_BYTES ? name.substring(dot) : "";
        var stem = name.substring(0, name.length() - suffix.length());
        while (bytes(stem) + bytes(suffix) > BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + suffix;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

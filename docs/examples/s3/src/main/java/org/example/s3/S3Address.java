// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a user says to name something in a bucket: {@code s3://bucket/models/kiln}.
 *
 * @param bucket that holds it
 * @param key of an object, or of a folder without the slash at its end; never empty
 */
record S3Address(String bucket, String key) {

    private static final Pattern FORM = Pattern.compile("(?i:s3)://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/+(.*?[^/])/*");

    static boolean looksLike(String text) {
        return text.regionMatches(true, 0, "s3://", 0, "s3://".length());
    }

    /** What the text means; empty when it is no address. */
    static Optional<S3Address> of(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new S3Address(form.group(1), form.group(2))) : Optional.empty();
    }

    /** What a file or folder made of it is called. */
    String name() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "s3://" + bucket + "/" + key;
    }
}

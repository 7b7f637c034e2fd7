// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a busy server asks to be left alone: {@code RateLimit} when nothing is left of the quota (the Hugging Face
 * Hub sends it with every answer), else {@code Retry-After} in seconds or as a date (RFC 9110, 10.2.3).
 */
final class Waits {

    private static final Pattern EXHAUSTED = Pattern.compile(".*;\\s*r=0\\s*;\\s*t=(\\d{1,6}).*");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,7}");

    private Waits() {
    }

    static Optional<Duration> of(Exchange answer, Instant now) {
        return answer.header("RateLimit").flatMap(Waits::exhausted)
                .or(() -> answer.header("Retry-After").flatMap(text -> after(text.strip(), now)));
    }

    private static Optional<Duration> exhausted(String text) {
        var match = EXHAUSTED.matcher(text);
        return match.matches() ? Optional.of(Duration.ofSeconds(Long.parseLong(match.group(1)) + 1))
                : Optional.empty();
    }

    private static Optional<Duration> after(String text, Instant now) {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

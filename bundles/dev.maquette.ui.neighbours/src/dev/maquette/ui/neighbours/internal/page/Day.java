// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days in the words of people.
 *
 * @param now the moment they are seen from
 * @param zone whose days they are
 */
public record Day(Instant now, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Seen from this moment, here. */
    public static Day here() {
        return new Day(Instant.now(), ZoneId.systemDefault());
    }

    /** Such as {@code 09:12} of today, {@code 12 November}, {@code 3 Feb 2025}. */
    public String text(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        if (at.toLocalDate().equals(today)) {
            return TIME.format(at);
        }
        return (at.getYear() == today.getYear() ? DAY : YEAR).format(at);
    }
}

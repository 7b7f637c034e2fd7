// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.internal.Messages;

/**
 * Days in the words of people.
 *
 * @param now the moment they are seen from
 * @param zone whose days they are
 */
public record When(Instant now, ZoneId zone) {

    private static final DateTimeFormatter TIME = pattern(Messages.When_time);
    private static final DateTimeFormatter DAY = pattern(Messages.When_day);
    private static final DateTimeFormatter YEAR = pattern(Messages.When_year);

    /** Seen from this moment, here. */
    public static When here() {
        return new When(Instant.now(), ZoneId.systemDefault());
    }

    /** Such as {@code today, 09:12}, {@code yesterday, 17:40}, {@code 12 November}, {@code 3 Feb 2025}. */
    public String text(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        if (at.toLocalDate().equals(today)) {
            return NLS.bind(Messages.When_today, TIME.format(at));
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return NLS.bind(Messages.When_yesterday, TIME.format(at));
        }
        return (at.getYear() == today.getYear() ? DAY : YEAR).format(at);
    }

    /** The time of day, such as {@code 09:12}. */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** The day as a heading, such as {@code Today}, {@code Yesterday}, {@code 12 November}, {@code 3 Feb 2025}. */
    public String day(Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return Messages.When_thisDay;
        }
        return day.equals(today.minusDays(1)) ? Messages.When_dayBefore
                : (day.getYear() == today.getYear() ? DAY : YEAR).format(day);
    }

    private static DateTimeFormatter pattern(String letters) {
        return DateTimeFormatter.ofPattern(letters, TextLanguage.locale());
    }
}

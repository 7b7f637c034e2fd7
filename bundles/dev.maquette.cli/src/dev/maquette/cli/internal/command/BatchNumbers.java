// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Numbers of changes as people write them: {@code 7 11-20}. */
final class BatchNumbers {

    private static final int MOST = 100_000;

    private BatchNumbers() {
    }

    /** In the order in which they can be taken back, the latest first; each once. */
    static List<Long> parse(List<String> texts) throws UsageException {
        var numbers = new TreeSet<Long>(Comparator.reverseOrder());
        for (var text : texts) {
            if (!text.matches("\\d{1,15}(-\\d{1,15})?")) {
                throw wrong(text);
            }
            var ends = text.split("-");
            long first = Long.parseLong(ends[0]);
            long last = Long.parseLong(ends[ends.length - 1]);
            if (last < first || last - first >= MOST) {
                throw wrong(text);
            }
            for (long number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }

    private static UsageException wrong(String text) {
        return new UsageException("\"" + text + "\" is no number of a change.",
                "Write 7, or 11-20 for several; \"maquette history\" shows them.");
    }

    /** The shortest text that means these and no others. */
    static String text(Collection<Long> numbers) {
        var text = new StringJoiner(" ");
        var run = new ArrayList<Long>();
        for (long number : new TreeSet<>(numbers)) {
            if (!run.isEmpty() && number != run.getLast() + 1) {
                text.add(text(run.getFirst(), run.getLast()));
                run.clear();
            }
            run.add(number);
        }
        return run.isEmpty() ? "" : text.add(text(run.getFirst(), run.getLast())).toString();
    }

    private static String text(long first, long last) {
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}

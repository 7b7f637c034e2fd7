// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.List;
import java.util.Optional;

import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.record.RecordWords;

/** Parameters of the query that hold a word of a closed set. */
final class Words {

    private Words() {
    }

    /** @param set name of the set */
    static String required(Exchange exchange, String parameter, String set) throws HttpProblem {
        return checked(exchange.required(parameter), List.of("query", parameter), RecordWords.of(set));
    }

    /** The same of a parameter that may be left out. */
    static Optional<String> optional(Exchange exchange, String parameter, String set) throws HttpProblem {
        var text = exchange.query(parameter);
        if (text.isPresent()) {
            checked(text.get(), List.of("query", parameter), RecordWords.of(set));
        }
        return text;
    }

    /**
     * The text itself.
     *
     * @param place where it stands in the request
     * @throws HttpProblem 422 when it is none of the words
     */
    static String checked(String text, List<String> place, List<String> words) throws HttpProblem {
        if (words.contains(text)) {
            return text;
        }
        throw HttpProblem.invalid(place, "Input should be " + quoted(words), "enum");
    }

    private static String quoted(List<String> words) {
        var all = words.stream().map(word -> "'" + word + "'").toList();
        int last = all.size() - 1;
        return last == 0 ? all.getFirst() : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.maquette.api.install.Terms;

/**
 * What the ids of licences on model cards mean; kept as data in {@code licenses.tsv} beside this class.
 *
 * @param byId terms by id
 */
record Licenses(Map<String, Terms> byId) {

    private static final String DATA = "licenses.tsv";
    /** Names that say it themselves, such as those that cards give beside "other". */
    private static final Pattern NON_COMMERCIAL = Pattern.compile("non-?commercial|(^|[-_.])nc([-_.]|$)");

    static Licenses known() {
        try (var in = Licenses.class.getResourceAsStream(DATA)) {
            return new Licenses(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(Licenses::parse)
                    .collect(Collectors.toUnmodifiableMap(Terms::id, Function.identity())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Terms parse(String line) {
        var cells = line.split("\t", -1);
        return new Terms(cells[0], cells[1], empty(cells[3]), switch (cells[2]) {
        case "yes" -> true;
        case "no" -> false;
        default -> null;
        }, cells[4].isEmpty() ? List.of() : List.of(cells[4]));
    }

    private static String empty(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /**
     * The terms that a card names.
     *
     * @param license id, or null
     * @param name of a licence that has no id, or null
     * @param link to its text, absolute, or null for where that licence always is
     */
    Terms of(String license, String name, String link) {
        var id = license == null || license.equals("other") || license.equals("unknown") ? name : license;
        if (id == null || id.isBlank()) {
            return new Terms(null, null, link, null, List.of());
        }
        var lower = id.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        var known = Optional.ofNullable(byId.get(lower))
                .orElseGet(() -> new Terms(lower, id.strip(), null, says(lower), List.of()));
        return new Terms(lower, known.name(), link == null ? known.link() : link, known.commercial(),
                known.conditions());
    }

    private static Boolean says(String id) {
        return NON_COMMERCIAL.matcher(id).find() ? Boolean.FALSE : null;
    }
}

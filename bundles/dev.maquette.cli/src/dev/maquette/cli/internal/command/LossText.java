// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import dev.maquette.api.request.SurveyNeeds.User;

/** What models are to others, as people read it. */
final class LossText {

    private static final int MOST_NAMES = 5;

    private LossText() {
    }

    /** A line for each way in which they refer to what would go, such as {@code the last VAE for kiln, vase}. */
    static List<String> lines(List<User> users) {
        return users.stream()
                .collect(Collectors.groupingBy(LossText::role, LinkedHashMap::new,
                        Collectors.mapping(User::name, Collectors.toList())))
                .entrySet().stream().map(role -> role.getKey() + " " + names(role.getValue())).toList();
    }

    private static String role(User user) {
        return switch (user.reference()) {
        case VAE, IMAGE_ENCODER -> "the " + user.part() + " of";
        case NEED -> "the last " + user.part() + " for";
        case RELATED -> "related to";
        };
    }

    /** The first names, and how many more there are. */
    static String names(Collection<String> all) {
        int more = all.size() - MOST_NAMES;
        return more <= 0 ? String.join(", ", all)
                : all.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + " and " + more + " more";
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.request.FindDuplicates.Place;

/**
 * What is to become of each copy. Of models that are the same to the byte one stays, and links lead to that; of those
 * that are only alike, any number but none.
 */
final class Decisions {

    private final Map<String, Decision> byPath = new HashMap<>();

    /** What is to become of a copy. */
    Decision of(Twin twin) {
        return byPath.getOrDefault(twin.path(), Decision.LEAVE);
    }

    /** The first one that stays. */
    Twin kept(TwinGroup group) {
        return group.twins().stream().filter(twin -> of(twin) == Decision.KEEP).findFirst()
                .orElse(group.twins().getFirst());
    }

    /** Whether one of a group stays. */
    boolean anyStays(TwinGroup group) {
        return group.twins().stream().anyMatch(twin -> of(twin) == Decision.KEEP);
    }

    /** Decides about a group what suits most: the first stays, and links lead to it where they can. */
    void suggest(TwinGroup group) {
        group.twins().forEach(twin -> byPath.put(twin.path(), Decision.KEEP));
        if (group.likeness() == Likeness.BYTES) {
            Twin kept = group.twins().getFirst();
            group.twins().stream().skip(1).forEach(twin -> byPath.put(twin.path(), linked(kept, twin)));
        }
    }

    /** What can become of a copy while the one that stays does. */
    Set<Decision> possible(TwinGroup group, Twin twin) {
        Set<Decision> possible = EnumSet.of(Decision.KEEP);
        Twin kept = kept(group);
        boolean last = group.twins().stream().filter(each -> of(each) == Decision.KEEP).count() < 2
                && kept.path().equals(twin.path());
        if (!last) {
            possible.addAll(around(kept, twin));
            if (group.likeness() == Likeness.BYTES) {
                possible.add(Decision.LEAVE);
            }
        }
        return possible;
    }

    /** Decides about a copy; false when that cannot become of it, as of the last one that stays. */
    boolean decide(TwinGroup group, Twin twin, Decision decision) {
        if (!possible(group, twin).contains(decision)) {
            return false;
        }
        if (decision == Decision.KEEP && group.likeness() == Likeness.BYTES) {
            keep(group, twin);
        } else {
            byPath.put(twin.path(), decision);
        }
        return true;
    }

    /** Has a link take the place of a copy, of the kind that suits most; false when there is none that can be made. */
    boolean link(TwinGroup group, Twin twin) {
        Twin kept = kept(group);
        Decision link = linked(kept, twin);
        return link != Decision.LEAVE && decide(group, twin, link);
    }

    /** This one stays and no other; what was to become of others still does where it can. */
    private void keep(TwinGroup group, Twin kept) {
        Twin before = kept(group);
        byPath.put(kept.path(), Decision.KEEP);
        for (Twin twin : group.twins()) {
            boolean stays = twin.path().equals(kept.path());
            boolean still = !twin.path().equals(before.path())
                    && (of(twin) == Decision.LEAVE || around(kept, twin).contains(of(twin)));
            if (!stays && !still) {
                byPath.put(twin.path(), linked(kept, twin));
            }
        }
    }

    /** Nothing becomes of a copy for now, unless it is the one that stays. */
    void leave(TwinGroup group, Twin twin) {
        decide(group, twin, group.likeness() == Likeness.BYTES ? Decision.LEAVE : Decision.KEEP);
    }

    private static Decision linked(Twin kept, Twin twin) {
        return links(kept, twin).stream().findFirst().orElse(Decision.LEAVE);
    }

    private static List<Decision> around(Twin kept, Twin twin) {
        List<Decision> around = new ArrayList<>(links(kept, twin));
        if (twin.key() != null) {
            around.add(Decision.REMOVE);
        }
        return around;
    }

    /** Links that can be made, the one that suits most first: a clone harms nobody who writes into it. */
    private static List<Decision> links(Twin kept, Twin twin) {
        List<Decision> links = new ArrayList<>();
        Place to = kept.place();
        Place from = twin.place();
        if (to == null || from == null) {
            return links;
        }
        boolean near = to.volume().equals(from.volume());
        if (near && from.clones()) {
            links.add(Decision.CLONE);
        }
        if (near) {
            links.add(Decision.HARD_LINK);
        }
        if (!from.folder()) {
            links.add(Decision.SYMBOLIC_LINK);
        }
        return links;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.List;
import java.util.Optional;

import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.ui.session.Notice;

/**
 * What is to be seen.
 *
 * @param searching whether programs are being looked for
 * @param working whether something is being done for the chosen program
 * @param targets the programs
 * @param chosen the one that is looked at
 * @param way how it is to be shown models
 * @param plan what sharing in this way would do
 * @param refusal why it cannot be shared in this way
 * @param tested whether it has been tested what the program sees
 * @param sights what it sees, those that it does not see first
 */
record ShareState(boolean searching, boolean working, List<Target> targets, Optional<Target> chosen,
        Optional<Way> way, Optional<Shared> plan, Optional<Notice> refusal, boolean tested,
        List<Sight> sights) {

    ShareState {
        targets = List.copyOf(targets);
        sights = List.copyOf(sights);
    }

    /** Whether the chosen program is shown models now. */
    boolean shared() {
        return chosen.isPresent() && chosen.get().share() != null;
    }

    /** Whether it is shown them in the way that is chosen, so that sharing renews that. */
    boolean renews() {
        return shared() && way.filter(chosen.get().share().way()::equals).isPresent();
    }

    /** Whether sharing would do anything. */
    boolean useful() {
        return plan.isPresent() && !working && (!renews() || chosen.get().share().stale()
                || !plan.get().edits().isEmpty() || !plan.get().links().isEmpty());
    }

    /** How many of the models the program sees. */
    long seen() {
        return sights.stream().filter(Sight::seen).count();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.FindSimilar;
import dev.maquette.api.request.FindSimilar.Difference;
import dev.maquette.api.request.FindSimilar.Found;
import dev.maquette.api.request.FindSimilar.Group;
import dev.maquette.api.request.FindSimilar.Member;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;

/** Tells which models hold the same weights, and what they differ in. */
final class SimilarSearch {

    private final Session session;

    SimilarSearch(Session session) {
        this.session = session;
    }

    /**
     * Looks and tells.
     *
     * @param models as users name them; all when there are none
     * @return the exit code
     */
    int run(List<String> models, boolean thorough) throws LibraryException, UsageException {
        var keys = models.isEmpty() ? null
                : new ModelFinder(session).findAll(models).stream().map(ModelRecord::key).toList();
        var found = session.watch(new FindSimilar(keys, thorough), this::tell);
        session.output().remark(session.style().faint(summary(found)));
        for (var left : found.unread()) {
            session.output().failure(new Failure(left.path() + " was left out: " + left.reason(), "io", "")
                    .about(left.path()));
        }
        return found.unread().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private void tell(Group group) {
        session.output().result(group, () -> text(group));
        session.output().flush();
    }

    private static String text(Group group) {
        return group.members().getFirst().name() + ", " + Words.count(group.members().size(), "model")
                + " with the same weights; " + Sizes.text(group.reclaimable()) + " would be free with the fullest"
                + group.members().stream().map(member -> line(member, member == group.members().getFirst()))
                        .collect(Collectors.joining());
    }

    private static String line(Member member, boolean first) {
        return "\n  " + (first ? "fullest  " : "like it  ") + member.path() + " (" + Sizes.text(member.bytes()) + ")"
                + member.differences().stream().map(difference -> "\n             " + words(difference))
                        .collect(Collectors.joining());
    }

    /** How much a change of precision takes is seen in the sizes of the models. */
    private static String words(Difference difference) {
        return difference.bytes() == 0 || difference.kind() == FindSimilar.Kind.PRECISION ? difference.detail()
                : difference.detail() + ", " + Sizes.text(difference.bytes());
    }

    private static String summary(Found found) {
        return found.groups() == 0
                ? "No two of " + Words.count(found.examined(), "model") + " hold the same weights in other files."
                : Words.count(found.groups(), "group") + " among " + Words.count(found.examined(), "model") + "; "
                        + Sizes.text(found.reclaimable()) + " would be free with the fullest of each.";
    }
}

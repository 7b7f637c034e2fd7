// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.MoveModels.Moved;
import dev.maquette.api.request.MoveModels.Outcome;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Frees space of what a cell stands for: deletes its models, or moves them elsewhere. Both can be taken back. */
record Handling(Session session, Working working, Screen<?> screen) {

    /** Moves the models to the trash; several go after a question. */
    void delete(Node node) {
        var keys = node.keys();
        var what = named(node);
        if (keys.size() == 1 || !keys.isEmpty() && screen.confirm(NLS.bind(Messages.Delete_title, what),
                NLS.bind(Messages.Delete_text, ByteSize.text(node.bytes())), NLS.bind(Messages.Delete_label, what))) {
            var label = NLS.bind(Messages.Delete_label, what);
            working.run(label, new RemoveModels(keys, RemoveModels.Files.TRASH, false),
                    outcome -> deleted(outcome, label, what, node));
        }
    }

    private void deleted(Removed outcome, String label, String what, Node node) {
        Map<String, String> names = names(node);
        var reasons = outcome.failed().stream()
                .map(failed -> new Notice.Reason(names.getOrDefault(failed.key(), failed.key()), failed.error()))
                .toList();
        var title = reasons.isEmpty() ? NLS.bind(Messages.Delete_done, what)
                : NLS.bind(Messages.Delete_partly, ByteSize.count(outcome.removed().size()),
                        ByteSize.count(reasons.size()));
        tell(title, outcome.trashedBytes() == 0 ? Messages.Delete_stays
                : NLS.bind(Messages.Delete_inTrash, ByteSize.text(outcome.trashedBytes())), label, outcome.batches(),
                reasons);
    }

    private static Map<String, String> names(Node node) {
        return node.leaves().collect(Collectors.toMap(model -> model.key(), model -> model.name(), (a, _) -> a));
    }

    /** Moves the files of the models to a folder; models whose name is taken there stay. */
    void move(Node node, String folder) {
        var keys = node.keys();
        if (!keys.isEmpty()) {
            var label = NLS.bind(Messages.Move_inLabel, named(node));
            var outcomes = new ArrayList<Outcome>();
            Consumer<Moved> told = moved -> moved(moved, outcomes, label, folder);
            working.watch(label, new MoveModels(keys, folder, false, true, false), outcomes::addAll, told,
                    () -> stopped(outcomes, label, folder));
        }
    }

    /** What has moved until it was cancelled can be taken back as well. */
    private void stopped(List<Outcome> outcomes, String label, String folder) {
        var batches = outcomes.stream().map(Outcome::batch).filter(Objects::nonNull).toList();
        if (!batches.isEmpty()) {
            tell(NLS.bind(Messages.Move_done, Words.models(batches.size())), NLS.bind(Messages.Move_to, folder), label,
                    batches, List.of());
        }
    }

    private void moved(Moved moved, List<Outcome> outcomes, String label, String folder) {
        var reasons = outcomes.stream().filter(each -> each.error() != null)
                .map(each -> new Notice.Reason(each.name(), each.error())).toList();
        var title = reasons.isEmpty() ? NLS.bind(Messages.Move_done, Words.models(moved.moved() + moved.there()))
                : NLS.bind(Messages.Move_partly, ByteSize.count(moved.moved() + moved.there()),
                        ByteSize.count(reasons.size()));
        tell(title, NLS.bind(Messages.Move_to, folder), label, moved.batches(), reasons);
    }

    private void tell(String title, String text, String label, List<Long> batches, List<Notice.Reason> reasons) {
        Optional<Notice.Action> undo = new Undoing(session).done(batches, label, Messages.Delete_undo);
        screen.tell(new Notice(reasons.isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING, title,
                reasons.size() == 1 ? reasons.getFirst().text() : batches.isEmpty() ? "" : text, undo, reasons));
    }

    /** One model by its name, several by their number. */
    static String named(Node node) {
        return node.model() != null ? node.name() : Words.models(node.models());
    }
}

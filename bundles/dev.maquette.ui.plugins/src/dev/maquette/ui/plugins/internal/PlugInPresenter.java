// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.fault.PlugInFaults;
import dev.maquette.api.library.Subscription;
import dev.maquette.plugins.PlugInChange;
import dev.maquette.plugins.PlugIns;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Notice.Kind;
import dev.maquette.ui.session.Operations;

/** Does what the user wants with plug-ins, in the background, and says what became of it. */
final class PlugInPresenter implements AutoCloseable {

    private final PlugIns plugIns;
    private final PlugInFaults faults;
    private final Surroundings surroundings;
    private final PlugInScreen screen;
    private final Runnable restart;
    private final PlugIns.Following changes;
    private final Subscription failures;

    /** @param restart starts the workbench again */
    PlugInPresenter(PlugIns plugIns, PlugInFaults faults, Surroundings surroundings, PlugInScreen screen,
            Runnable restart) {
        this.plugIns = plugIns;
        this.faults = faults;
        this.surroundings = surroundings;
        this.screen = screen;
        this.restart = restart;
        this.changes = plugIns.follow(this::refresh);
        this.failures = faults.follow(_ -> refresh());
    }

    @Override
    public void close() {
        changes.close();
        failures.close();
    }

    /** Looks at the folder again. */
    void refresh() {
        surroundings.background().execute(() -> {
            List<Row> rows = Row.of(plugIns.list(), faults.leftOut());
            surroundings.display().execute(() -> screen.show(rows));
        });
    }

    /** Where plug-ins lie. */
    Path folder() {
        return plugIns.folder();
    }

    /** Says that there are none in this program on purpose. */
    void sayWhetherSafe() {
        if (plugIns.safe()) {
            screen.say(new Notice(Kind.INFO, Messages.Page_safe, Messages.Page_safeText, Optional.of(again())));
        }
    }

    /** Whether their formats are read in processes of their own. */
    boolean isolated() {
        return plugIns.isolated();
    }

    /** Has their formats read in processes of their own, or here. */
    void isolate(boolean on) {
        surroundings.session().operations().start(Messages.Work_changing, _ -> {
            plugIns.isolate(on);
            return on;
        }, _ -> refresh(), failure -> {
            refresh();
            surroundings.display()
                    .execute(() -> screen.say(Notice.of(Kind.PROBLEM, failure.getMessage(), failure.remedy())));
        });
    }

    void install(Path file) {
        start(Messages.Work_installing, monitor -> plugIns.install(file, false, monitor), this::installed);
    }

    void install(URI address) {
        start(Messages.Work_installing, monitor -> plugIns.install(address, false, monitor), this::installed);
    }

    /** Lets it come in, or has it asked again. */
    void enable(Row row) {
        if (row.failed()) {
            faults.forgive(row.plugIn().id());
            refresh();
            return;
        }
        start(Messages.Work_changing, _ -> List.of(plugIns.enable(row.plugIn().id())), changes -> {
            changes.forEach(change -> faults.forgive(change.plugIn().id()));
            return plain(Messages.Work_enabled, changes.getFirst());
        });
    }

    void disable(Row row) {
        start(Messages.Work_changing, _ -> List.of(plugIns.disable(row.plugIn().id())),
                changes -> plain(Messages.Work_disabled, changes.getFirst()));
    }

    void remove(Row row) {
        start(Messages.Work_changing, _ -> List.of(plugIns.remove(row.plugIn().id())), changes -> {
            String file = changes.getFirst().plugIn().file();
            return new Notice(Kind.DONE, NLS.bind(Messages.Work_removed, changes.getFirst().plugIn().name()),
                    NLS.bind(Messages.Work_removedText, file) + later(changes.getFirst()),
                    Optional.of(new Notice.Action(Messages.Work_undo, () -> install(Path.of(file)))));
        });
    }

    private void start(String label, Operations.Work<List<PlugInChange>> work,
            Function<List<PlugInChange>, Notice> told) {
        surroundings.session().operations().start(label, work, changes -> {
            Notice notice = told.apply(changes);
            surroundings.display().execute(() -> screen.say(notice));
            refresh();
        }, failure -> surroundings.display()
                .execute(() -> screen.say(Notice.of(Kind.PROBLEM, failure.getMessage(), failure.remedy()))));
    }

    private Notice installed(List<PlugInChange> changes) {
        changes.forEach(change -> faults.forgive(change.plugIn().id()));
        List<String> titles = changes.stream().map(PlugInPresenter::installed).toList();
        return notice(String.join(" ", titles), changes.stream().anyMatch(PlugInChange::restart));
    }

    private static String installed(PlugInChange change) {
        return change.replaced() == null
                ? NLS.bind(Messages.Work_installed, change.plugIn().name(), change.plugIn().version())
                : NLS.bind(Messages.Work_replaced, new Object[]{change.plugIn().name(), change.plugIn().version(),
                        change.replaced()});
    }

    private Notice plain(String sentence, PlugInChange change) {
        return notice(NLS.bind(sentence, change.plugIn().name()), change.restart());
    }

    private Notice notice(String title, boolean waits) {
        return waits ? new Notice(Kind.INFO, title, Messages.Work_restartText, Optional.of(again()))
                : Notice.of(Kind.DONE, title, "");
    }

    private static String later(PlugInChange change) {
        return change.restart() ? " " + Messages.Work_restartText : "";
    }

    private Notice.Action again() {
        return new Notice.Action(Messages.Work_restart, restart);
    }
}

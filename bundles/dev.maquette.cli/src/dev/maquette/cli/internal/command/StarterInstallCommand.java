// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ListStarters;
import dev.maquette.api.request.ListStarters.Starter;
import dev.maquette.api.request.ListStarters.Starters;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs starter models with what they need; each succeeds or fails by itself. */
@Command(name = "install", description = "Installs starter models, and what they need, unless the library has it.")
final class StarterInstallCommand implements Callable<Integer> {

    private final Session session;
    private int worst = ExitCode.OK;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Names, sources, or ids of bundles.")
    private List<String> names;

    @Option(names = "--dry-run", description = "Only say what would be installed.")
    private boolean dryRun;

    StarterInstallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var starters = session.run(new ListStarters());
        var wanted = new LinkedHashSet<String>();
        for (var name : names) {
            for (var starter : named(name, starters)) {
                wanted.addAll(starter.missing());
                wanted.add(starter.model().source());
            }
        }
        var bySource = starters.models().stream()
                .collect(Collectors.toMap(starter -> starter.model().source(), Function.identity()));
        for (var source : wanted) {
            install(bySource.get(source));
        }
        return worst;
    }

    /** A bundle, a source, or a name; a name that several have is not decided here. */
    private static List<Starter> named(String name, Starters starters) throws UsageException {
        var all = starters.models();
        if (starters.bundles().stream().anyMatch(bundle -> bundle.id().equals(name))) {
            return all.stream().filter(starter -> starter.model().bundles().contains(name)).toList();
        }
        var found = all.stream().filter(starter -> starter.model().source().equals(name)
                || starter.model().name().equalsIgnoreCase(name)).toList();
        if (found.size() == 1) {
            return found;
        }
        throw found.isEmpty()
                ? new UsageException("There is no starter model " + name + ".", "See: maquette starters list")
                : new UsageException("\"" + name + "\" could be one of " + found.size() + " models.",
                        "Give the source of one:", found.stream().map(starter -> starter.model().source()).toList());
    }

    private void install(Starter starter) throws UsageException {
        var model = starter.model();
        if (starter.installed()) {
            session.output().remark(model.name() + " is in the library already.");
            return;
        }
        try {
            var changes = new ModelChanges(Map.of("name", model.name(), "description", model.description()));
            var installed = session.run(new InstallModel(model.source(), false, changes, dryRun)).model();
            session.changed(dryRun, installed,
                    () -> (dryRun ? "Would install " : "Installed ") + ModelText.inShort(installed));
        } catch (LibraryException e) {
            worst = Math.max(worst, FailureReport.exitCode(e));
            session.output().failure(Failure.of(e).about(model.source()));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListStarters;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the starter models. */
@Command(name = "list", description = "Lists models to start with, and which of them the library has.")
final class StarterListCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "TEXT",
            description = "Words that must occur in the name, type, base, description or bundle.")
    private List<String> words = List.of();

    @Option(names = "--bundle", paramLabel = "ID", description = "Only the models of a bundle, such as sdxl.")
    private String bundle;

    StarterListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var starters = session.run(new ListStarters());
        if (bundle != null && starters.bundles().stream().noneMatch(known -> known.id().equals(bundle))) {
            throw new UsageException("There is no bundle " + bundle + ".", "One of these is meant:",
                    starters.bundles().stream().map(known -> known.id() + "  " + known.name()).toList());
        }
        var lines = starters.models().stream().filter(starter -> starter.model().listed()).map(StarterLine::of)
                .filter(line -> bundle == null || line.bundles().contains(bundle)).filter(line -> line.matches(words))
                .toList();
        session.output().list(lines, table(), line -> line);
        session.output().remark(lines.isEmpty() ? "No starter model fits." : Words.count(lines.size(), "model") + ", "
                + lines.stream().filter(StarterLine::isInstalled).count() + " installed.");
        return ExitCode.OK;
    }

    private static Table<StarterLine> table() {
        return Table.of(Column.text("NAME", StarterLine::name), Column.words("TYPE", line -> line.type().id()),
                Column.words("BASE", line -> line.base().id()),
                Column.number("SIZE", line -> line.size() == null ? "" : Sizes.text(line.size())),
                Column.words("STATE", StarterLine::state), Column.text("LICENCE", StarterLine::licenseNote),
                Column.text("SOURCE", StarterLine::source));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives tags to models, or takes them away. */
@Command(name = "tag", description = "Gives tags to models, or takes them away, all as one change. Without options it "
        + "lists the tags that they have.",
        footer = {"", "Examples:", "  maquette models tag detail --add style,favourite"})
final class ModelTagCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models;

    @Option(names = "--add", split = ",", paramLabel = "TAG",
            description = "Tags that they have from now on, besides those that they have.")
    private List<String> added = List.of();

    @Option(names = "--remove", split = ",", paramLabel = "TAG", description = "Tags that they have no longer.")
    private List<String> removed = List.of();

    @Option(names = "--set", split = ",", paramLabel = "TAG",
            description = "The only tags that they have from now on; \"\" for none.")
    private List<String> set;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelTagCommand(Session session) {
        this.session = session;
    }

    /** The tags of a model. */
    record Tags(String key, String name, List<String> tags) {

        static Tags of(ModelRecord model) {
            return new Tags(model.key(), model.name(), model.tags() == null ? List.of() : model.tags());
        }
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var more = words(added);
        var less = words(removed);
        if (set != null && !(more.isEmpty() && less.isEmpty())) {
            throw new UsageException("--set stands alone.", "Say --set, or --add and --remove.");
        }
        if (more.stream().anyMatch(less::contains)) {
            throw new UsageException("A tag cannot be added and removed at once.", "Name it once.");
        }
        var found = new ModelFinder(session).findAll(models);
        return set == null && more.isEmpty() && less.isEmpty() ? list(found) : edit(found, more, less);
    }

    private int list(List<ModelRecord> found) {
        found.stream().map(Tags::of).forEach(tags -> session.output().result(tags,
                () -> tags.name() + ": " + (tags.tags().isEmpty() ? "no tags" : String.join(", ", tags.tags()))));
        return ExitCode.OK;
    }

    private int edit(List<ModelRecord> found, Set<String> more, Set<String> less)
            throws LibraryException, UsageException {
        var changes = set == null ? ModelChanges.none() : ModelChanges.none().with("tags", List.copyOf(words(set)));
        var keys = found.stream().map(ModelRecord::key).toList();
        return new ManyEdits(session).run(
                new EditModels(keys, changes, List.copyOf(more), List.copyOf(less), dryRun), "tags", found);
    }

    private static Set<String> words(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.Found;
import dev.maquette.api.request.FindDuplicates.Group;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.ResolveDuplicates.Replaced;
import dev.maquette.api.request.ResolveDuplicates.Resolved;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds models that lie in several places, and links them to one of them when asked to. */
@Command(name = "duplicates", description = "Finds models with the same content in several places, and says which one "
        + "to keep. With --link it puts links to that one in the place of the others, after comparing every byte. With "
        + "--similar it finds models with the same weights in other files.",
        footer = {"", "Examples:", "  maquette models duplicates", "  maquette models duplicates --similar"})
final class ModelDuplicatesCommand implements Callable<Integer> {

    private final Session session;
    private final List<Group> groups = new ArrayList<>();
    private boolean failed;

    @Parameters(arity = "0..*", paramLabel = "MODEL", description = "With --similar: only what is like these; key, "
            + "first letters of the key (6 or more), name or path.")
    private List<String> models = List.of();

    @Option(names = "--similar", description = "Find models that hold the same weights and are not the same files: in "
            + "another precision or format, pruned, with another VAE. Values are compared, not names.")
    private boolean similar;

    @Option(names = "--thorough", description = "With --similar: compare every value, not some of each tensor.")
    private boolean thorough;

    @Option(names = "--folder", paramLabel = "DIR", description = "Look in this folder as well; may be repeated.")
    private List<String> folders = List.of();

    @Option(names = "--keep", paramLabel = "MODEL",
            description = "With --link: keep this one of its copies, named by key, name or path.")
    private String keep;

    @Option(names = "--all-suggested", description = "With --link: keep the suggested one of each group.")
    private boolean allSuggested;

    @Option(names = "--link", paramLabel = "KIND", description = "Put links in the place of the others: hard, symbolic "
            + "or clone.")
    private Link link;

    @Option(names = "--inplace", description = "Replace files that the library does not manage as well.")
    private boolean inPlace;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would be replaced.")
    private boolean dryRun;

    ModelDuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        check();
        if (similar) {
            return new SimilarSearch(session).run(models, thorough);
        }
        var kept = keep == null ? null : keptPath();
        var found = session.watch(new FindDuplicates(paths()), this::found);
        if (link == null) {
            tellAll(found);
        } else {
            resolve(kept);
        }
        for (var left : found.unread()) {
            fail(new Failure(left.path() + " was left out: " + left.reason(), "io", "").about(left.path()));
        }
        return failed ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void check() throws UsageException {
        if (!similar && (thorough || !models.isEmpty())) {
            throw new UsageException("Copies are looked for among all models.",
                    "Say --similar as well to find models with the same weights.");
        }
        if (similar && (link != null || !folders.isEmpty())) {
            throw new UsageException("Models that are only similar cannot be linked, nor looked for in folders.",
                    "Leave " + (link != null ? "--link" : "--folder") + " out.");
        }
        if (link != null && allSuggested == (keep != null)) {
            throw new UsageException(allSuggested ? "Both --keep and --all-suggested say what to keep."
                    : "Nothing says what to keep.", "Say --keep MODEL, or --all-suggested.");
        }
        if (link == null && (keep != null || allSuggested || inPlace || dryRun || yes)) {
            throw new UsageException("Nothing is to be replaced.", "Say --link hard, symbolic or clone as well.");
        }
    }

    private List<String> paths() throws UsageException {
        try {
            return folders.stream().map(folder -> session.path(folder).toString()).toList();
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + e.getInput() + "\" is not a path: " + e.getReason() + ".",
                    "Check the spelling.");
        }
    }

    /** A model of the library, or a file in one of the folders. */
    private String keptPath() throws LibraryException, UsageException {
        try {
            return session.library().path(new ModelFinder(session).find(keep)).toString();
        } catch (LibraryException failure) {
            if (failure.problem() != Problem.NOT_FOUND || folders.isEmpty()) {
                throw failure;
            }
            return session.path(keep).toString();
        }
    }

    private void found(Group group) {
        groups.add(group);
        if (link == null) {
            session.output().result(group, () -> DuplicateText.of(group));
            session.output().flush();
        }
    }

    private void tellAll(Found found) {
        session.output().remark(session.style().faint(found.groups() == 0
                ? "No duplicates among " + Words.count(found.examined(), "model") + "."
                : Words.count(found.groups(), "group") + " among " + Words.count(found.examined(), "model") + "; "
                        + Sizes.text(found.reclaimable()) + " would be free with one of each."));
    }

    private void resolve(String kept) throws LibraryException, UsageException {
        var requests = requests(kept);
        if (requests.isEmpty()) {
            session.output().remark("Nothing is there to be replaced.");
            return;
        }
        int count = requests.stream().mapToInt(request -> request.others().size()).sum();
        if (!dryRun && !yes && !new Consent(session).to("replace " + (count == 1 ? "1 copy" : count + " copies"),
                lines(requests))) {
            session.output().remark("Nothing was replaced.");
            failed = true;
            return;
        }
        long freed = 0;
        for (var request : requests) {
            freed += tell(session.run(request));
        }
        session.output().remark((dryRun ? "This would free " : "This freed ") + Sizes.text(freed) + "."
                + (dryRun || freed == 0 ? "" : " To take it back: maquette models unlink --all"));
    }

    private List<ResolveDuplicates> requests(String kept) throws UsageException {
        var requests = new ArrayList<ResolveDuplicates>();
        for (var group : groups) {
            var keeping = kept == null ? group.copies().getFirst() : group.copies().stream()
                    .filter(copy -> copy.path().equals(kept) || copy.sameAs().contains(kept)).findFirst().orElse(null);
            if (keeping != null) {
                var others = group.copies().stream().filter(copy -> copy != keeping)
                        .filter(copy -> copy.managed() || inPlace).map(Copy::path).toList();
                requests.add(new ResolveDuplicates(keeping.path(), others, link, inPlace, dryRun));
            }
        }
        if (kept != null && requests.isEmpty()) {
            throw new UsageException(keep + " has no copies.", "See \"maquette models duplicates\" for what has.");
        }
        requests.removeIf(request -> request.others().isEmpty());
        if (requests.isEmpty() && !groups.isEmpty() && !inPlace) {
            throw new UsageException("All other copies are files in place.",
                    "Say --inplace to replace these as well.");
        }
        return requests;
    }

    private List<String> lines(List<ResolveDuplicates> requests) {
        return requests.stream().flatMap(request -> request.others().stream()
                .map(other -> "Replace " + other + " by a " + Words.lower(link) + " link to " + request.keep()))
                .toList();
    }

    private long tell(Resolved resolved) {
        for (var replaced : resolved.replaced()) {
            session.changed(dryRun, replaced, () -> line(replaced));
        }
        for (var failure : resolved.failed()) {
            fail(new Failure(failure.error(), "failed", "").about(failure.copy()));
        }
        return resolved.freed();
    }

    private String line(Replaced replaced) {
        return (dryRun ? "Would replace " : "Replaced ") + replaced.path() + " by a " + Words.lower(link) + " link to "
                + replaced.kept() + (replaced.files() > 1 ? " (" + replaced.files() + " files)" : "");
    }

    private void fail(Failure failure) {
        failed = true;
        session.output().failure(failure);
    }
}

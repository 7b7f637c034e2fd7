// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CatchUpHashes;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ChangeFilter;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ExportSettings;
import dev.maquette.api.request.ImportSettings;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ListFilters;
import dev.maquette.api.request.ListStarters;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.request.ReadCover;
import dev.maquette.api.request.ReidentifyModels.Changed;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.SearchHub;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.testkit.library.MemoryRecords.Row;

/**
 * A library that lives as long as the test: edits, removes, undoes and tells its listeners on the calling thread. An
 * installed source becomes a model named as the source; one that begins with {@code refuse:} is refused.
 */
public final class MemoryLibrary implements Library {

    private final MemoryRecords records;
    private final MemoryEdits edits;
    private final MemoryInstalls installs = new MemoryInstalls();
    private final MemorySources sources = new MemorySources();
    private final MemoryFiles files = new MemoryFiles();
    private final Set<String> kept = new LinkedHashSet<>();
    private final MemoryCare care = new MemoryCare(
            model -> put("Restore " + model.name(), "trash.restore", model.key(), null, model));
    private final MemoryUsers users = new MemoryUsers();
    private final Set<Set<String>> relations = new LinkedHashSet<>();
    private final Map<String, List<ScanFolder.Finding>> folders = new HashMap<>();
    private final Set<String> refused = new LinkedHashSet<>();
    private final List<SavedFilter> filters = new ArrayList<>();
    private final LibraryInfo info;

    /** A library with these models. */
    public MemoryLibrary(String name, Collection<ModelRecord> content) {
        info = new LibraryInfo(name, URI.create("file:///libraries/" + name.replace(' ', '-') + "/"),
                Path.of("/libraries", name, "models"));
        records = new MemoryRecords(content);
        edits = new MemoryEdits(records);
    }

    @Override
    public LibraryInfo info() {
        return info;
    }

    @Override
    public synchronized Models models(ModelQuery query) {
        List<ModelSummary> found = records.all().stream().filter(m -> matches(m, query))
                .map(m -> ModelRecords.summary(m, files.noted(m.key()), states(m))).sorted(order(query)).toList();
        Map<String, Map<String, Integer>> facets = new HashMap<>();
        facets.put("type", counts(query.withTypes(Set.of()), m -> m.type().id()));
        facets.put("base", counts(query.withBases(Set.of()), m -> m.base().id()));
        facets.put("state", Stream.of(ModelState.values()).map(ModelState::word).collect(Collectors.toMap(word -> word,
                word -> (int) records.all().stream().filter(m -> matches(m, query.withStates(Set.of()))
                        && states(m).contains(ModelState.of(word))).count())));
        facets.put("tag", tags(query.withTags(Set.of())));
        facets.put("availability", counts(query.withAvailability(Set.of()),
                m -> files.noted(m.key()).name().toLowerCase(Locale.ROOT)));
        return new Models(found.stream().skip(query.offset()).limit(query.limit()).toList(), found.size(),
                found.stream().mapToLong(ModelSummary::fileSize).sum(), facets);
    }

    private Map<String, Integer> counts(ModelQuery query, Function<ModelRecord, String> word) {
        Map<String, Integer> counts = new TreeMap<>();
        records.all().stream().filter(m -> matches(m, query))
                .forEach(m -> counts.merge(word.apply(m), 1, Integer::sum));
        return counts;
    }

    private Map<String, Integer> tags(ModelQuery query) {
        Map<String, Integer> counts = new TreeMap<>();
        records.all().stream().filter(m -> matches(m, query)).flatMap(m -> m.tags().stream())
                .forEach(tag -> counts.merge(tag, 1, Integer::sum));
        return counts;
    }

    /** Nothing is a copy here. */
    private Set<ModelState> states(ModelRecord m) {
        Set<ModelState> states = EnumSet.noneOf(ModelState.class);
        Availability noted = files.noted(m.key());
        if (noted != Availability.PRESENT) {
            states.add(ModelState.valueOf(noted.name()));
        }
        if (m.license() != null && m.license().nonCommercial()) {
            states.add(ModelState.NON_COMMERCIAL);
        }
        if (m.favourite()) {
            states.add(ModelState.FAVOURITE);
        }
        if (m.useCount() == 0) {
            states.add(ModelState.NEVER_USED);
        }
        return states;
    }

    private boolean matches(ModelRecord m, ModelQuery q) {
        String all = (m.name() + " " + m.description() + " " + m.type() + " " + m.base() + " " + m.format())
                .toLowerCase(Locale.ROOT);
        return List.of(q.text().toLowerCase(Locale.ROOT).split(" ")).stream().allMatch(all::contains)
                && (q.types().isEmpty() || q.types().contains(m.type().id()))
                && (q.bases().isEmpty() || q.bases().contains(m.base().id()))
                && (q.formats().isEmpty() || q.formats().contains(m.format().id()))
                && (q.tags().isEmpty() || m.tags().stream().anyMatch(q.tags()::contains))
                && (q.states().isEmpty() || states(m).stream().anyMatch(q.states()::contains))
                && (q.ratings().isEmpty() || q.ratings().contains(m.rating()))
                && (q.availability().isEmpty() || q.availability().contains(files.noted(m.key())));
    }

    private static Comparator<ModelSummary> order(ModelQuery query) {
        Comparator<ModelSummary> by = switch (query.sort()) {
        case SIZE -> Comparator.comparingLong(ModelSummary::fileSize);
        case BASE -> Comparator.comparing(m -> m.base().id());
        case FORMAT -> Comparator.comparing(m -> m.format().id());
        case RATING -> Comparator.comparingInt(ModelSummary::rating);
        case PATH -> Comparator.comparing(ModelSummary::path);
        default -> Comparator.comparing(m -> m.name().toLowerCase(Locale.ROOT));
        };
        return (query.descending() ? by.reversed() : by).thenComparing(ModelSummary::name);
    }

    @Override
    public Optional<ModelRecord> model(String key) {
        return records.find(key);
    }

    @Override
    public List<ModelRecord> records(List<String> keys) {
        return records.all(keys);
    }

    @Override
    public synchronized List<String> related(String key) {
        return relations.stream().filter(pair -> pair.contains(key)).flatMap(Set::stream)
                .filter(other -> !other.equals(key) && records.find(other).isPresent()).toList();
    }

    @Override
    public List<InstallJob> installs() {
        return installs.all();
    }

    @Override
    public Subscription watchInstalls(Consumer<InstallsEvent> listener) {
        return installs.watch(listener);
    }

    @Override
    public Path path(ModelRecord model) {
        return info.modelsFolder().resolve(model.path());
    }

    @Override
    public List<Change> history(String key, int limit) {
        return records.history(key, limit);
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        return records.subscribe(listener);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        return (O) switch (request) {
        case ListFilters _ -> new ListFilters.Filters(filters);
        case ChangeFilter change -> changed(change);
        case CheckFiles _ -> files.check(records.all(), info.modelsFolder(), monitor);
        case ReadCover read -> files.cover(read.key());
        case ChangeCover change -> cover(change);
        case ExportSettings export -> MemoryFiles.export(records(export.keys()));
        case ImportSettings settings -> imported(settings);
        case LocateModels locate -> locate(locate);
        case SearchMissing search -> search(search);
        case RemoveModels remove -> remove(remove);
        case RelateModels relate -> relate(relate);
        case UndoChange undo -> records.undo(undo);
        case InstallModel install -> install(install);
        case QueueInstalls queue -> installs.queue(queue);
        case ControlInstalls control -> installs.control(control);
        case PruneInstalls _ -> installs.prune();
        case CatchUpHashes _ -> new CatchUpHashes.CaughtUp(CatchUpHashes.End.DONE, 0, List.of());
        case LookUpSource lookUp -> sources.lookUp(lookUp);
        case SearchHub search -> sources.search(search);
        case ListTokens _ -> sources.tokens();
        case TestToken test -> sources.test(test);
        case ListStarters _ -> sources.starters();
        default -> other(request);
        };
    }

    /** The installations that were queued. */
    public MemoryInstalls queued() {
        return installs;
    }

    /** What sites offer. */
    public MemorySources sources() {
        return sources;
    }

    /** The files of a model are not there any more, or are back; a look at them finds that out. */
    public void vanishes(String key, Availability availability) {
        files.is(key, availability);
    }

    /** How often the files were looked at. */
    public int checks() {
        return files.checks();
    }

    /** Whoever looks at the files from now on waits until it is cancelled. */
    public void holdsChecks() {
        files.hold();
    }

    /** Whoever watches the files is told this. */
    public void happens(WatchFiles.News news) {
        files.happens(news);
    }

    /** A model has this cover, a PNG in Base64. */
    public void covered(String key, String png) {
        files.cover(key, png);
    }

    /** This model cannot be removed from now on. */
    public void keeps(String key) {
        kept.add(key);
    }

    private Record other(Request<?> request) throws LibraryException {
        var aboutUsers = users.answer(request);
        return aboutUsers.isPresent() ? aboutUsers.get()
                : edits.answer(request).or(() -> care.answer(request)).orElseThrow(() -> unknown(request));
    }

    /** The accounts. */
    public MemoryUsers users() {
        return users;
    }

    /** The trash, the orphans and the settings. */
    public MemoryCare care() {
        return care;
    }

    /** A model comes in as somebody else would install it. */
    public void add(ModelRecord model) {
        put("Install " + model.name(), "models.install", model.key(), null, model);
    }

    /** This source is refused from now on. */
    public void refuses(String source) {
        refused.add(source);
    }

    /** What a scan of a folder finds; any other folder does not exist. */
    public void lies(String folder, ScanFolder.Finding... there) {
        folders.put(folder, List.of(there));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        if (request instanceof WatchFiles) {
            files.watch(news -> found.accept((I) news), monitor);
        }
        if (request instanceof RunInstalls) {
            return (O) new RunInstalls.Ran(List.of(), List.of());
        }
        if (!(request instanceof ScanFolder scan) || !folders.containsKey(scan.folder())) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no such folder.", "Check the spelling.");
        }
        List<ScanFolder.Finding> there = folders.get(scan.folder());
        for (ScanFolder.Finding finding : there) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            found.accept((I) finding);
        }
        return (O) new ScanFolder.Scanned(scan.folder(), there.size(), List.of());
    }

    private RemoveModels.Removed remove(RemoveModels remove) throws LibraryException {
        List<Long> batches = new ArrayList<>();
        long bytes = 0;
        List<RemoveModels.Failure> failed = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (String key : remove.keys()) {
            ModelRecord before = records.need(key);
            if (kept.contains(key)) {
                failed.add(new RemoveModels.Failure(key, "The file is read only."));
                continue;
            }
            removed.add(key);
            bytes += before.fileSize();
            batches.add(put("Remove " + before.name(), "models.remove", key, before, null));
        }
        return new RemoveModels.Removed(removed, failed,
                remove.files() == RemoveModels.Files.TRASH ? bytes : 0, batches);
    }

    private ChangeCover.Changed cover(ChangeCover change) throws LibraryException {
        ModelRecord before = records.need(change.key());
        files.cover(before.key(), change.image());
        ModelRecord after = ModelRecords.changed(before,
                Map.of("cover_image", change.image() == null ? "" : "covers/" + before.key()));
        return new ChangeCover.Changed(after,
                put("Cover of " + before.name(), "models.cover", before.key(), before, after));
    }

    /** Understands the description, skips the weight and refuses what is no JSON object. */
    private ImportSettings.Imported imported(ImportSettings settings) throws LibraryException {
        ModelRecord before = records.need(settings.key());
        if (!settings.json().startsWith("{")) {
            throw new LibraryException(Problem.INVALID, "This is no settings file.", "Choose another file.");
        }
        ModelRecord after = ModelRecords.changed(before, Map.of("description", "imported"));
        return new ImportSettings.Imported(after, List.of("description"),
                settings.json().contains("weight")
                        ? List.of(new ImportSettings.Skipped("weight", "Only LoRAs have a weight."))
                        : List.of(),
                put("Import", "models.import", before.key(), before, after));
    }

    /** A place that is called {@code empty} holds no models. */
    private LocateModels.Located locate(LocateModels locate) {
        List<LocateModels.Bound> bound = new ArrayList<>();
        List<LocateModels.Failure> failed = new ArrayList<>();
        Long batch = null;
        for (ModelRecord before : records.all()) {
            Path from = path(before);
            if (!before.key().equals(locate.key())
                    && (locate.folder() == null || !from.startsWith(Path.of(locate.folder())))) {
                continue;
            }
            if (locate.place().endsWith("empty")) {
                failed.add(new LocateModels.Failure(before.key(), before.name(), "There is no such file."));
                continue;
            }
            Path to = locate.folder() == null ? Path.of(locate.place())
                    : Path.of(locate.place()).resolve(Path.of(locate.folder()).relativize(from));
            files.found(before.key());
            batch = put("Locate " + before.name(), "models.locate", before.key(), before,
                    ModelRecords.changed(before, Map.of("path", to.toString())));
            bound.add(new LocateModels.Bound(before.key(), before.name(), from.toString(), to.toString()));
        }
        return new LocateModels.Located(bound, failed, batch);
    }

    /** A folder that is called {@code empty} has none of those that are missing, any other has all. */
    private SearchMissing.Found search(SearchMissing search) {
        List<LocateModels.Bound> bound = new ArrayList<>();
        List<LocateModels.Failure> left = new ArrayList<>();
        Long batch = null;
        for (ModelRecord before : records.all()) {
            if (files.noted(before.key()) != Availability.MISSING) {
                continue;
            }
            if (search.folders().getFirst().endsWith("empty")) {
                left.add(new LocateModels.Failure(before.key(), before.name(), "No file with its content was found."));
                continue;
            }
            Path to = Path.of(search.folders().getFirst()).resolve(path(before).getFileName());
            files.found(before.key());
            batch = put("Locate " + before.name(), "models.locate", before.key(), before,
                    ModelRecords.changed(before, Map.of("path", to.toString())));
            bound.add(new LocateModels.Bound(before.key(), before.name(), path(before).toString(), to.toString()));
        }
        return new SearchMissing.Found(bound, left, left.isEmpty() ? List.of() : search.folders(), batch);
    }

    private synchronized RelateModels.Related relate(RelateModels relate) {
        List<Set<String>> pairs = relate.others().stream().map(other -> Set.of(relate.key(), other)).toList();
        boolean different = relate.remove() ? relations.removeAll(pairs) : relations.addAll(pairs);
        ModelRecord model = records.find(relate.key()).orElseThrow();
        return new RelateModels.Related(related(relate.key()), different
                ? put("Relate " + model.name(), "models.relate", model.key(), model, model) : null);
    }

    private ChangeFilter.Changed changed(ChangeFilter change) {
        filters.removeIf(filter -> filter.name().equals(change.name()));
        if (change.filter() != null) {
            filters.add(change.filter());
        }
        return new ChangeFilter.Changed(filters);
    }

    private InstallModel.Installed install(InstallModel install) throws LibraryException {
        if (install.source().startsWith("refuse:") || refused.contains(install.source())) {
            throw new LibraryException(Problem.NOT_FOUND, "Nothing can be read there.", "Choose another file.");
        }
        String key = "i" + (records.history(null, Integer.MAX_VALUE).size() + 1);
        ModelRecord made = ModelRecords.model(key, install.source(), "main", "sd-1", "onnx", 5_150_000L, null);
        long batch = 0;
        if (!install.dryRun()) {
            batch = put("Install " + install.source(), "models.install", key, null, made);
        }
        return new InstallModel.Installed(made, identification(install.source(), made), batch);
    }

    private static Identification identification(String source, ModelRecord made) {
        return new Identification(source, Identification.Status.IDENTIFIED, made.type(), made.base(), made.format(),
                made.variant(), made.predictionType(), null, null, Map.of(), null, Map.of(), made.name(),
                made.fileSize(),
                made.ruleId(), 1, null, List.of(new Evidence("text width is 768", "text_encoder", "768", "768", true)),
                List.of(), null);
    }

    /** Changes a model as somebody else would. */
    public void changeBehindTheScenes(String key, Map<String, Object> fields) {
        ModelRecord before = model(key).orElseThrow();
        put("Edit", "models.edit", key, before, ModelRecords.changed(before, fields));
    }

    private long put(String label, String operation, String key, ModelRecord before, ModelRecord after) {
        return records.change(label, operation, new Row(key, before, after));
    }

    private static LibraryException unknown(Request<?> request) {
        return new LibraryException(Problem.INVALID, "Not known here: " + request.operation(), "");
    }

    @Override
    public void close() {
        records.forgetListeners();
    }
}

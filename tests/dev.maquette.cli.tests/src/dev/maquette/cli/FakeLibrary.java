// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.hub.HubModel;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Terms;
import dev.maquette.api.json.Json;
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
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.request.ChangeDrawingSettings;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.CreateUser;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EditModels;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.EstimateMemory;
import dev.maquette.api.request.ExportSettings;
import dev.maquette.api.request.FetchMetadata;
import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindSimilar;
import dev.maquette.api.request.ForeseeLoss;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.ImportSettings;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.InstallRuntime;
import dev.maquette.api.request.ListFilters;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListStarters;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.request.MeasureSpeed;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.ReadCard;
import dev.maquette.api.request.ReadSidecars;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.RemoveUser;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.SearchHub;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.api.request.SurveyNeeds;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.TestShare;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.api.request.WithdrawOverrides;
import dev.maquette.api.request.WriteManifest;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.starter.StarterBundle;

/** A library in memory that notes what it was asked to do. */
public final class FakeLibrary implements Library {

    private final Path folder;
    private final Map<String, ModelRecord> models = new LinkedHashMap<>();
    final List<Request<?>> requests = new ArrayList<>();
    private final Set<Set<String>> relations = new LinkedHashSet<>();
    final List<InstallJob> jobs = new ArrayList<>();
    final List<Consumer<InstallsEvent>> installWatchers = new ArrayList<>();
    /** What a scan finds. */
    final List<ScanFolder.Finding> findings = new ArrayList<>();
    /** What a scan cannot read. */
    final List<ScanFolder.Unread> unread = new ArrayList<>();
    /** What there is to start with. */
    final List<ListStarters.Starter> starters = new ArrayList<>();
    final FakeTokens tokens = new FakeTokens();
    final FakeUsers accounts = new FakeUsers();
    final FakeRuntimes runtimes = new FakeRuntimes();
    /** What there is at sources; at others there is one model. */
    final Map<String, Offer> offers = new HashMap<>();
    final List<SavedFilter> filters = new ArrayList<>();
    /** What a search finds, two on a page. */
    final List<HubModel> onHub = new ArrayList<>();
    /** Model cards by key. */
    final Map<String, String> cards = new HashMap<>();
    /** What was thrown away. */
    final List<ListTrash.Entry> trash = new ArrayList<>();
    /** How models stand to others, by key. */
    final Map<String, SurveyNeeds.Compatibility> needs = new HashMap<>();
    /** Who would miss models. */
    final List<SurveyNeeds.User> users = new ArrayList<>();
    SurveyStorage.Storage storage;
    WriteManifest.Manifest manifest;
    ApplyManifest.Applied planned;
    final List<ApplyManifest.Applied> applied = new ArrayList<>();
    /** What belongs to no record. */
    final List<ListOrphans.Orphan> orphans = new ArrayList<>();
    /** Models whose files are gone, and those whose disk is away. */
    final List<WatchFiles.News> changes = new ArrayList<>();
    final List<LocateModels.Bound> found = new ArrayList<>();
    final List<CheckFiles.Absent> missing = new ArrayList<>();
    final List<CheckFiles.Absent> offline = new ArrayList<>();
    /** What the files of models are. */
    final List<VerifyModels.Verdict> verdicts = new ArrayList<>();
    /** What is not as it should be with the library. */
    final List<VerifyLibrary.Finding> soundness = new ArrayList<>();
    /** Models that lie in several places. */
    final List<FindDuplicates.Group> groups = new ArrayList<>();
    final List<FindSimilar.Group> similar = new ArrayList<>();
    final List<FindSimilar.Unread> uncompared = new ArrayList<>();
    /** Libraries of other programs. */
    final List<FindNeighbours.Neighbour> neighbours = new ArrayList<>();
    /** What becomes of the models of one. */
    final List<AdoptLibrary.Outcome> adoptions = new ArrayList<>();
    /** What becomes of files beside models. */
    final List<WriteSidecars.Outcome> sidecars = new ArrayList<>();
    RestoreSidecars.Restored restored;
    ReadSidecars.Sidecars said;
    TakeSidecars.Taken taken;
    /** Programs to share models with, and what becomes of it. */
    final List<FindShareTargets.Target> targets = new ArrayList<>();
    final List<TestShare.Sight> sights = new ArrayList<>();
    ShareLibrary.Shared shared;
    UnshareLibrary.Unshared unshared;
    boolean closed;

    public FakeLibrary(Path folder) {
        this.folder = folder;
    }

    /** Adds a model; the fields are JSON members. */
    public ModelRecord add(String key, String name, String fields) {
        var model = Json.read("""
                {"key":"%s","name":"%s","path":"%s/%s.safetensors","file_size":4900000,"type":"main","base":"sd-1",
                 "format":"checkpoint","rating":0,"managed":true,"version":1,"tags":[],
                 "created_at":"2026-01-02T03:04:05Z","updated_at":"2026-01-02T03:04:05Z"%s}
                """.formatted(key, name, key, name, fields.isEmpty() ? "" : "," + fields), ModelRecord.class);
        models.put(key, model);
        return model;
    }

    @Override
    public LibraryInfo info() {
        return new LibraryInfo("fake", location(), folder.resolve("models"));
    }

    private URI location() {
        return folder.toUri();
    }

    @Override
    public Models models(ModelQuery query) {
        var items = models.values().stream() //
                .filter(model -> query.text().isEmpty() || model.name().contains(query.text()))
                .filter(model -> query.types().isEmpty() || query.types().contains(model.type().id()))
                .map(FakeLibrary::summary).toList();
        return new Models(items, items.size(), items.stream().mapToLong(ModelSummary::fileSize).sum(), Map.of());
    }

    private static ModelSummary summary(ModelRecord model) {
        return new ModelSummary(model.key(), model.name(), model.type(), model.base(), model.format(), model.variant(),
                model.description(), model.path(), model.fileSize(), model.rating(), model.favourite(),
                model.createdAt(), model.updatedAt(), model.version());
    }

    @Override
    public Optional<ModelRecord> model(String key) {
        return Optional.ofNullable(models.get(key));
    }

    @Override
    public List<ModelRecord> records(List<String> keys) {
        return keys.stream().map(models::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> related(String key) {
        return relations.stream().filter(pair -> pair.contains(key)).flatMap(Set::stream)
                .filter(other -> !other.equals(key)).toList();
    }

    @Override
    public List<InstallJob> installs() {
        return List.copyOf(jobs);
    }

    @Override
    public Subscription watchInstalls(Consumer<InstallsEvent> listener) {
        installWatchers.add(listener);
        return () -> installWatchers.remove(listener);
    }

    @Override
    public Path path(ModelRecord model) {
        return info().modelsFolder().resolve(model.path());
    }

    @Override
    public List<Change> history(String key, int limit) {
        return models.values().stream().filter(model -> key == null || model.key().equals(key)).limit(limit)
                .map(model -> new Change(7, 7, Instant.EPOCH, new Actor("ann"), "Install " + model.name(),
                        "models.install", model.key(), null, model, null))
                .toList();
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        throw new UnsupportedOperationException("The command line does not wait for events");
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor) throws LibraryException {
        requests.add(request);
        @SuppressWarnings("unchecked")
        var outcome = (O) outcome(request);
        return outcome;
    }

    private int count(VerifyModels.State state) {
        return (int) verdicts.stream().filter(verdict -> verdict.state() == state).count();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        requests.add(request);
        if (request instanceof RunInstalls) {
            jobs.forEach(job -> found.accept((I) job));
            return (O) new RunInstalls.Ran(List.of(), List.of());
        }
        if (request instanceof VerifyLibrary) {
            soundness.forEach(finding -> found.accept((I) finding));
            int problems = (int) soundness.stream()
                    .filter(finding -> finding.severity() == VerifyLibrary.Severity.PROBLEM).count();
            return (O) new VerifyLibrary.Soundness(models.size(), problems, soundness.size() - problems);
        }
        if (request instanceof VerifyModels) {
            verdicts.forEach(verdict -> found.accept((I) verdict));
            return (O) new VerifyModels.Verified(verdicts.size(), 10, 0, count(VerifyModels.State.CHANGED),
                    count(VerifyModels.State.ROTTEN), 0, 0, 0, 0, 0);
        }
        if (request instanceof MoveModels move) {
            return (O) move(move, (Consumer<MoveModels.Outcome>) found);
        }
        if (request instanceof FindDuplicates) {
            groups.forEach(group -> found.accept((I) group));
            return (O) new FindDuplicates.Found(3, groups.size(), 9_800_000, List.of());
        }
        if (request instanceof FindSimilar) {
            similar.forEach(group -> found.accept((I) group));
            return (O) new FindSimilar.Found(3, similar.size(), 4_000_000, uncompared);
        }
        if (request instanceof GenerateImages draw) {
            found.accept((I) FakeDrawer.drawn(draw));
            return (O) FakeDrawer.generated(draw);
        }
        if (request instanceof WatchFiles) {
            changes.forEach(news -> found.accept((I) news));
            throw new OperationCanceledException();
        }
        if (request instanceof FindNeighbours) {
            neighbours.forEach(neighbour -> found.accept((I) neighbour));
            return (O) new FindNeighbours.Searched(neighbours.size());
        }
        if (request instanceof WriteSidecars write) {
            sidecars.forEach(outcome -> found.accept((I) outcome));
            return (O) sidecars(write);
        }
        if (request instanceof AdoptLibrary adopt) {
            adoptions.forEach(outcome -> found.accept((I) outcome));
            return (O) adopted(adopt);
        }
        if (request instanceof FindShareTargets) {
            targets.forEach(target -> found.accept((I) target));
            return (O) new FindShareTargets.Searched(targets.size());
        }
        if (request instanceof TestShare) {
            sights.forEach(sight -> found.accept((I) sight));
            return (O) new TestShare.Tested((int) sights.stream().filter(TestShare.Sight::seen).count(),
                    (int) sights.stream().filter(sight -> !sight.seen()).count());
        }
        if (!(request instanceof ScanFolder scan)) {
            throw new UnsupportedOperationException(request.operation());
        }
        if (findings.isEmpty()) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no such folder: " + scan.folder(), "Look again.");
        }
        findings.forEach(finding -> found.accept((I) finding));
        return (O) new ScanFolder.Scanned(scan.folder(), findings.size(), unread);
    }

    /** All move but those called {@code Stuck}; there is nothing beside them but for a preview. */
    private MoveModels.Moved move(MoveModels move, Consumer<MoveModels.Outcome> found) {
        var stuck = new ArrayList<String>();
        for (var key : move.keys()) {
            var name = models.get(key).name();
            if (name.equals("Stuck")) {
                stuck.add(key);
                found.accept(new MoveModels.Outcome(key, name, MoveModels.State.FAILED, "/old/" + name, null, 0,
                        List.of(), null, "There is something in the way. Move it."));
            } else {
                found.accept(new MoveModels.Outcome(key, name, MoveModels.State.MOVED, "/old/" + name, "/new/" + name,
                        2_000_000_000L, move.sidecars() ? List.of("/new/" + name + ".png") : List.of(),
                        move.dryRun() ? null : 9L, null));
            }
        }
        int moved = move.keys().size() - stuck.size();
        return new MoveModels.Moved(moved, 0, stuck.size(), moved * 2_000_000_000L, List.of());
    }

    private WriteSidecars.Written sidecars(WriteSidecars request) {
        var states = sidecars.stream()
                .collect(Collectors.groupingBy(WriteSidecars.Outcome::state, Collectors.summingInt(_ -> 1)));
        return new WriteSidecars.Written(request.dryRun() ? null : "20260101-000000-000", 2,
                states.getOrDefault(WriteSidecars.State.CREATED, 0),
                states.getOrDefault(WriteSidecars.State.UPDATED, 0),
                states.getOrDefault(WriteSidecars.State.UNCHANGED, 0),
                states.getOrDefault(WriteSidecars.State.REFUSED, 0),
                states.getOrDefault(WriteSidecars.State.FAILED, 0));
    }

    private AdoptLibrary.Adopted adopted(AdoptLibrary request) {
        var states = adoptions.stream()
                .collect(Collectors.toMap(AdoptLibrary.Outcome::state, _ -> 1, Integer::sum, TreeMap::new));
        return new AdoptLibrary.Adopted(request.program() == null ? "kiln" : request.program(), request.root(), states,
                5, 2, request.dryRun() ? List.of() : List.of(7L, 9L), unread);
    }

    private Record outcome(Request<?> request) throws LibraryException {
        return switch (request) {
        case InstallModel install -> install(install);
        case EditModel edit -> new EditModel.Edited(edit(edit), edit.dryRun() ? null : 8L);
        case EditModels edit -> edit(edit);
        case RemoveModels remove -> remove(remove);
        case ReidentifyModels reidentify -> reidentify(reidentify);
        case WithdrawOverrides withdraw -> new WithdrawOverrides.Withdrawn(models.get(withdraw.key()),
                withdraw.fields().contains("format") ? null : 9L);
        case RelateModels relate -> relate(relate);
        case PruneInstalls _ -> prune();
        case ControlInstalls control -> control(control);
        case HashModels hash -> hash(hash);
        case LookUpSource lookUp -> new LookUpSource.Found("Anything",
                offers.getOrDefault(lookUp.source(), offer(lookUp.source())));
        case SearchHub search -> page(search);
        case ReadCard card -> new ReadCard.Card(cards.get(card.key()));
        case FetchMetadata fetch -> fetch(fetch);
        case RestoreSidecars _ -> restored;
        case ReadSidecars _ -> said;
        case TakeSidecars _ -> taken;
        case UndoChange undo -> new UndoChange.Undone(undo.batch() + 1, "Install x", Set.of());
        case ListFilters _ -> new ListFilters.Filters(filters);
        case ListStarters _ -> new ListStarters.Starters(starters, List.of(new StarterBundle("pottery", "Pottery")));
        case ListTokens _ -> tokens.list();
        case ChangeToken change -> tokens.change(change);
        case TestToken test -> tokens.test(test);
        case ListUsers _ -> accounts.list();
        case CreateUser create -> accounts.create(create);
        case ChangeUser change -> accounts.change(change);
        case RemoveUser remove -> accounts.remove(remove);
        case ChangeDownloadSettings change -> tokens.change(change);
        case DescribeRuntime _ -> runtimes.describe();
        case SurveyDevices _ -> runtimes.survey();
        case InstallRuntime install -> runtimes.install(install);
        case ChangeDrawingSettings change -> runtimes.change(change);
        case ExportSettings export -> new ExportSettings.Exported(export.keys().stream().map(models::get)
                .map(model -> new ExportSettings.SettingsFile(model.key(), model.name(), model.name() + ".json",
                        "{\"name\":\"" + model.name() + "\"}"))
                .toList(), List.of());
        case ImportSettings settings -> new ImportSettings.Imported(models.get(settings.key()), List.of("name"),
                List.of(new ImportSettings.Skipped("cpu_only", "Models of this type do not have it.")), 9L);
        case ChangeCover cover -> new ChangeCover.Changed(models.get(cover.key()), cover.dryRun() ? null : 9L);
        case ResolveDuplicates link -> new ResolveDuplicates.Resolved(link.others().stream()
                .map(other -> new ResolveDuplicates.Replaced(other, other, link.keep(), 1, 10)).toList(), List.of(),
                10);
        case UnlinkModels _ -> new UnlinkModels.Unlinked(List.of(), List.of(), 0);
        case ConvertModel convert -> new ConvertModel.Converted(convert.dryRun() ? null : models.get(convert.model()),
                "Kiln (ONNX)", "/models/kiln", 4_200_000_000L, List.of("It is smaller."), convert.dryRun() ? 0 : 9);
        case CheckFiles _ -> new CheckFiles.Checked(models.size(), missing, offline);
        case LocateModels locate -> locate(locate);
        case SearchMissing search -> new SearchMissing.Found(found, List.of(), List.of(), search.dryRun() ? null : 9L);
        case ListOrphans _ -> new ListOrphans.Orphans(List.copyOf(orphans), unread);
        case ShareLibrary _ -> shared;
        case UnshareLibrary _ -> unshared;
        case AdoptOrphans adopt -> new AdoptOrphans.Adopted(adopt.paths().stream()
                .map(path -> add("key-of-" + path, path, "")).toList(), List.of(),
                adopt.dryRun() ? List.of() : List.of(5L));
        case RemoveOrphans remove -> remove(remove);
        case SurveyStorage _ -> storage;
        case SurveyNeeds survey -> new SurveyNeeds.Survey(survey.keys().stream().map(needs::get).toList());
        case ForeseeLoss _ -> new ForeseeLoss.Loss(users);
        case WriteManifest _ -> manifest;
        case ApplyManifest apply -> apply.dryRun() ? planned : applied.removeFirst();
        case ListTrash _ -> new ListTrash.Trash(List.copyOf(trash), bytes(trash));
        case RestoreTrash restore -> new RestoreTrash.Restored(named(restore.entries()).stream()
                .map(entry -> new RestoreTrash.Back(entry.id(), entry.name(), entry.path(), 8L)).toList(), List.of());
        case EmptyTrash empty -> empty(empty);
        case EstimateMemory _ -> FakeDrawer.need();
        case MeasureSpeed measure -> FakeDrawer.speed(measure);
        case ChangeSettings settings -> new ChangeSettings.Settings(true, settings.trashDays(), settings.trashBytes());
        default -> throw new UnsupportedOperationException(request.operation());
        };
    }

    private static Offer offer(String source) {
        return new Offer(source, source, null, null, null, null, null, Terms.unknown(), null,
                List.of(new Choice(source, source, null, ModelType.UNKNOWN, BaseModel.UNKNOWN, ModelFormat.UNKNOWN,
                        null, List.of(), true, null, true)));
    }

    private HubPage page(SearchHub search) throws LibraryException {
        if (!search.hub().equals("huggingface")) {
            throw new LibraryException(Problem.NOT_FOUND, "Nothing here knows a site " + search.hub() + ".", "");
        }
        int from = search.query().cursor() == null ? 0 : Integer.parseInt(search.query().cursor());
        int to = Math.min(from + 2, onHub.size());
        return new HubPage(onHub.subList(from, to), to < onHub.size() ? Integer.toString(to) : null);
    }

    /** A site knows the first model, has nothing new of the second, and is out of reach after the third. */
    private FetchMetadata.Fetched fetch(FetchMetadata fetch) {
        var states = List.of(FetchMetadata.State.CHANGED, FetchMetadata.State.COMPLETE, FetchMetadata.State.UNKNOWN,
                FetchMetadata.State.FAILED);
        var outcomes = new ArrayList<FetchMetadata.Outcome>();
        for (var key : fetch.keys() == null ? models.keySet() : fetch.keys()) {
            var state = states.get(outcomes.size());
            outcomes.add(new FetchMetadata.Outcome(key, models.get(key).name(), state, null, null,
                    state == FetchMetadata.State.CHANGED ? Map.of("description",
                            new ReidentifyModels.Difference(null, "thin\nlines")) : Map.of(),
                    state == FetchMetadata.State.FAILED ? "The site is down. Try again later." : null));
        }
        return new FetchMetadata.Fetched(outcomes, fetch.dryRun() ? null : 10L);
    }

    private InstallModel.Installed install(InstallModel install) throws LibraryException {
        if (install.source().contains("bad")) {
            throw new LibraryException(Problem.BROKEN_MODEL, install.source() + " is cut off.", "Fetch it again.");
        }
        var name = install.overrides().fields().getOrDefault("name", "fresh").toString();
        var model = add("new-key-" + models.size(), name, "\"source\":" + Json.write(install.source()));
        if (install.dryRun()) {
            models.remove(model.key());
        }
        var files = install.dryRun() && install.source().startsWith("https://")
                ? List.of(new PlannedFile("fresh.safetensors", 4_900_000), new PlannedFile("config.json", -1))
                : List.<PlannedFile>of();
        return new InstallModel.Installed(model, FakeIdentifier.identified(install.source()), files);
    }

    private RemoveOrphans.Removed remove(RemoveOrphans remove) {
        var gone = orphans.stream().filter(orphan -> remove.paths().contains(orphan.path()))
                .map(orphan -> new RemoveOrphans.Gone(orphan.path(),
                        remove.dryRun() ? null : "entry-of-" + orphan.path(), orphan.totalBytes()))
                .toList();
        var names = gone.stream().map(RemoveOrphans.Gone::path).toList();
        return new RemoveOrphans.Removed(gone, remove.paths().stream().filter(path -> !names.contains(path))
                .map(path -> new ListOrphans.Failure(path, "It is no orphan.")).toList());
    }

    private LocateModels.Located locate(LocateModels locate) {
        var bound = models.values().stream().filter(model -> locate.key() == null || locate.key().equals(model.key()))
                .map(model -> new LocateModels.Bound(model.key(), model.name(), path(model).toString(),
                        locate.place()))
                .toList();
        return new LocateModels.Located(bound, locate.anyway() ? List.of()
                : List.of(new LocateModels.Failure("kX", "Other", "It has another size.")),
                locate.dryRun() ? null : 9L);
    }

    private List<ListTrash.Entry> named(List<String> ids) {
        return trash.stream().filter(entry -> ids.contains(entry.id())).toList();
    }

    private static long bytes(List<ListTrash.Entry> entries) {
        return entries.stream().mapToLong(ListTrash.Entry::bytes).sum();
    }

    private EmptyTrash.Emptied empty(EmptyTrash empty) {
        var deleted = empty.entries() == null ? List.copyOf(trash) : named(empty.entries());
        if (!empty.dryRun()) {
            trash.removeAll(deleted);
        }
        return new EmptyTrash.Emptied(deleted, List.of(), bytes(deleted), bytes(trash));
    }

    private ModelRecord edit(EditModel edit) {
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = Json.read(Json.write(models.get(edit.key())), Map.class);
        fields.putAll(edit.changes().fields());
        var edited = Json.read(Json.write(fields), ModelRecord.class);
        if (!edit.dryRun()) {
            models.put(edit.key(), edited);
        }
        return edited;
    }

    /** Those that begin with gone are not there any more. */
    private EditModels.Edited edit(EditModels edit) {
        var there = edit.keys().stream().filter(key -> !key.startsWith("gone")).map(models::get).toList();
        return new EditModels.Edited(there, 0,
                edit.keys().stream().filter(key -> key.startsWith("gone"))
                        .map(key -> new EditModels.Failure(key, "It is gone.")).toList(),
                edit.dryRun() ? null : 8L);
    }

    /** The first becomes sdxl, the second only notes its rule, the files of the others are not there. */
    private ReidentifyModels.Reidentified reidentify(ReidentifyModels reidentify) {
        var chosen = reidentify.scope() == ReidentifyModels.Scope.NAMED ? reidentify.keys().stream().map(models::get)
                .toList() : List.copyOf(models.values());
        var rule = Map.of("rule_version", new ReidentifyModels.Difference(1, 2));
        var base = Map.of("base", new ReidentifyModels.Difference("sd-1", "sdxl"));
        var changed = chosen.stream().limit(2).map(model -> new ReidentifyModels.Changed(model.key(), model.name(),
                model == chosen.getFirst() ? base : rule)).toList();
        var kept = chosen.stream().skip(2).map(model -> new ReidentifyModels.Kept(model.key(), model.name(),
                ReidentifyModels.Cause.MISSING, "The file is not there.")).toList();
        return new ReidentifyModels.Reidentified(chosen.size(), changed, kept, reidentify.dryRun() ? null : 9L);
    }

    private RelateModels.Related relate(RelateModels relate) {
        var pairs = relate.others().stream().map(other -> Set.of(relate.key(), other)).toList();
        if (relate.dryRun()) {
            return new RelateModels.Related(relate.remove() ? List.of() : relate.others(), null);
        }
        boolean different = relate.remove() ? relations.removeAll(pairs) : relations.addAll(pairs);
        return new RelateModels.Related(related(relate.key()), different ? 9L : null);
    }

    /** The even ones refuse. */
    private ControlInstalls.Controlled control(ControlInstalls control) {
        var ids = control.ids().isEmpty() ? jobs.stream().map(InstallJob::id).toList() : control.ids();
        return new ControlInstalls.Controlled(ids.stream().filter(id -> id % 2 == 1).toList(),
                control.ids().stream().filter(id -> id % 2 == 0)
                        .collect(Collectors.toMap(Function.identity(), _ -> "It is finished already.")));
    }

    private PruneInstalls.Pruned prune() {
        var ids = jobs.stream().filter(job -> job.status().finished()).map(InstallJob::id).toList();
        jobs.removeIf(job -> ids.contains(job.id()));
        return new PruneInstalls.Pruned(ids);
    }

    private HashModels.Hashed hash(HashModels hash) {
        var keys = hash.keys() == null ? List.copyOf(models.keySet()) : hash.keys();
        var hashed = keys.stream().filter(key -> !key.startsWith("gone")).map(models::get)
                .filter(model -> hash.existing() != HashModels.Existing.SKIP || model.hash() == null)
                .map(model -> new HashModels.ModelHash(model.key(), model.name(),
                        model.hash() == null ? "blake3:00" : model.hash(), model.hash() == null
                                ? HashModels.State.WRITTEN : HashModels.State.DIFFERENT,
                        new TreeMap<>(hash.algorithms().stream()
                                .collect(Collectors.toMap(DigestAlgorithm::label, algorithm -> "00")))))
                .toList();
        return new HashModels.Hashed(hashed, keys.stream().filter(key -> key.startsWith("gone"))
                .map(key -> new HashModels.Failure(key, "The files are not there.")).toList());
    }

    private RemoveModels.Removed remove(RemoveModels remove) {
        if (!remove.dryRun()) {
            models.keySet().removeAll(remove.keys());
        }
        return new RemoveModels.Removed(remove.keys(), List.of(), 4_900_000,
                remove.dryRun() ? List.of() : LongStream.range(11, 11 + remove.keys().size()).boxed().toList());
    }

    @Override
    public void close() {
        closed = true;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.account.AccountDownloads;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.account.DownloadSettingsOperation;
import dev.maquette.core.internal.adopt.AdoptLibraryOperation;
import dev.maquette.core.internal.adopt.FindNeighboursOperation;
import dev.maquette.core.internal.adopt.Neighbours;
import dev.maquette.core.internal.adopt.ReadSidecarsOperation;
import dev.maquette.core.internal.adopt.TakeSidecarsOperation;
import dev.maquette.core.internal.compatibility.ForeseeLossOperation;
import dev.maquette.core.internal.compatibility.SurveyNeedsOperation;
import dev.maquette.core.internal.convert.ConvertOperation;
import dev.maquette.core.internal.convert.Converters;
import dev.maquette.core.internal.cover.CoverOperation;
import dev.maquette.core.internal.cover.ReadCoverOperation;
import dev.maquette.core.internal.duplicate.FindOperation;
import dev.maquette.core.internal.duplicate.ResolveOperation;
import dev.maquette.core.internal.edit.EditManyOperation;
import dev.maquette.core.internal.exchange.ExportOperation;
import dev.maquette.core.internal.exchange.ImportOperation;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.filter.ChangeFilterOperation;
import dev.maquette.core.internal.generate.Drawing;
import dev.maquette.core.internal.generate.EstimateMemoryOperation;
import dev.maquette.core.internal.generate.GenerateOperation;
import dev.maquette.core.internal.generate.MeasureSpeedOperation;
import dev.maquette.core.internal.generate.ReleaseModelsOperation;
import dev.maquette.core.internal.generate.SurveyDevicesOperation;
import dev.maquette.core.internal.hash.CatchUpOperation;
import dev.maquette.core.internal.hash.HashOperation;
import dev.maquette.core.internal.identify.CurrentRules;
import dev.maquette.core.internal.inspect.IdentifyOperation;
import dev.maquette.core.internal.inspect.InspectOperation;
import dev.maquette.core.internal.install.ControlOperation;
import dev.maquette.core.internal.install.InstallOperation;
import dev.maquette.core.internal.install.PruneOperation;
import dev.maquette.core.internal.install.QueueOperation;
import dev.maquette.core.internal.install.RunOperation;
import dev.maquette.core.internal.install.Workshop;
import dev.maquette.core.internal.isolate.Strangers;
import dev.maquette.core.internal.isolate.TestExtensions;
import dev.maquette.core.internal.link.UnlinkOperation;
import dev.maquette.core.internal.manifest.ApplyManifestOperation;
import dev.maquette.core.internal.manifest.WriteManifestOperation;
import dev.maquette.core.internal.metadata.FetchMetadataOperation;
import dev.maquette.core.internal.missing.CheckOperation;
import dev.maquette.core.internal.missing.LocateOperation;
import dev.maquette.core.internal.missing.SearchOperation;
import dev.maquette.core.internal.move.MoveOperation;
import dev.maquette.core.internal.operation.EditOperation;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.Operations;
import dev.maquette.core.internal.operation.RelateOperation;
import dev.maquette.core.internal.operation.RemoveOperation;
import dev.maquette.core.internal.operation.SettingsOperation;
import dev.maquette.core.internal.operation.UndoOperation;
import dev.maquette.core.internal.orphan.AdoptOperation;
import dev.maquette.core.internal.orphan.ListOrphansOperation;
import dev.maquette.core.internal.orphan.RemoveOrphansOperation;
import dev.maquette.core.internal.picture.ListPicturesOperation;
import dev.maquette.core.internal.picture.ReadPictureOperation;
import dev.maquette.core.internal.picture.RemovePicturesOperation;
import dev.maquette.core.internal.reidentify.ReidentifyOperation;
import dev.maquette.core.internal.reidentify.WithdrawOperation;
import dev.maquette.core.internal.scan.ScanOperation;
import dev.maquette.core.internal.secret.ChangeTokenOperation;
import dev.maquette.core.internal.secret.PatternTokens;
import dev.maquette.core.internal.secret.SiteTokens;
import dev.maquette.core.internal.secret.Transfers;
import dev.maquette.core.internal.server.Servers;
import dev.maquette.core.internal.sidecar.ListSidecarDialectsOperation;
import dev.maquette.core.internal.sidecar.RestoreSidecarsOperation;
import dev.maquette.core.internal.sidecar.WriteSidecarsOperation;
import dev.maquette.core.internal.sidecar.Writers;
import dev.maquette.core.internal.soundness.VerifyLibraryOperation;
import dev.maquette.core.internal.starter.ListStartersOperation;
import dev.maquette.core.internal.storage.SurveyOperation;
import dev.maquette.core.internal.trash.EmptyOperation;
import dev.maquette.core.internal.trash.ListTrashOperation;
import dev.maquette.core.internal.trash.RestoreOperation;
import dev.maquette.core.internal.verify.VerifyOperation;
import dev.maquette.registry.Registries;

/** Core put together by hand on a real registry, with an installer and an identifier that tests can foresee. */
public final class LibraryFixture {

    private final FolderLibraries libraries;
    private final ForeseeableDigests digests = new ForeseeableDigests();
    private final ContentDigests contents = new ContentDigests();
    private final ForeseeableSite site = new ForeseeableSite();
    private final ForeseeableEngine drawer = new ForeseeableEngine();
    private final ForeseeableConverter converter = new ForeseeableConverter();
    private final TestExtensions extensions = new TestExtensions();
    private final Strangers strangers = new Strangers();
    private final Converters converters = new Converters(extensions.registry(), strangers);
    private final Operations operations = new Operations();
    private final Identifier identifier;
    private final Neighbours neighbours = new Neighbours();
    private final Writers writers = new Writers();

    public LibraryFixture(Registries registries, Path account) {
        this(registries, account, new ForeseeableIdentifier(), _ -> OptionalInt.of(1), null);
    }

    /** With an engine that downloads what is at addresses of the web. */
    public LibraryFixture(Registries registries, Path account, Transfer engine) {
        this(registries, account, new ForeseeableIdentifier(), _ -> OptionalInt.of(1), engine);
    }

    public LibraryFixture(Registries registries, Path account, Identifier identifier, CurrentRules rules) {
        this(registries, account, identifier, rules, null);
    }

    private LibraryFixture(Registries registries, Path account, Identifier identifier, CurrentRules rules,
            Transfer engine) {
        this.identifier = identifier;
        var workshop = new Workshop(
                LibraryFixture::installer,
                identifier,
                transfers(account.resolve("config"), engine));
        operations.add(new InstallOperation(workshop));
        operations.add(new QueueOperation(workshop));
        operations.add(new ControlOperation(workshop));
        operations.add(new RunOperation(workshop));
        operations.add(new EditOperation());
        operations.add(new EditManyOperation());
        operations.add(new ReidentifyOperation(identifier, rules));
        operations.add(new WithdrawOperation(identifier));
        operations.add(new MoveOperation(contents));
        operations.add(new RemoveOperation());
        operations.add(new UndoOperation());
        operations.add(new ListTrashOperation());
        operations.add(new SurveyOperation());
        operations.add(new WriteManifestOperation());
        operations.add(new ApplyManifestOperation(workshop));
        operations.add(new RestoreOperation());
        operations.add(new EmptyOperation());
        operations.add(new ListOrphansOperation());
        operations.add(new CheckOperation());
        operations.add(new ExportOperation());
        operations.add(new ImportOperation());
        operations.add(new CoverOperation());
        var drawing = new Drawing(drawer, extensions.registry(), strangers);
        operations.add(new GenerateOperation(drawing));
        operations.add(new EstimateMemoryOperation(drawing));
        operations.add(new MeasureSpeedOperation(drawing));
        operations.add(new SurveyDevicesOperation(drawing));
        operations.add(new ReleaseModelsOperation(drawing));
        converters.add(converter, Map.of());
        operations.add(new ConvertOperation(converters, identifier));
        operations.add(new ListPicturesOperation());
        operations.add(new RemovePicturesOperation());
        operations.add(new ReadPictureOperation());
        operations.add(new IdentifyOperation(identifier));
        operations.add(new InspectOperation((path, monitor) -> new Inspection(path,
                identifier.identify(path, Map.of(), monitor), List.of())));
        operations.add(new ReadCoverOperation());
        operations.add(new LocateOperation(identifier));
        operations.add(new SearchOperation(identifier, digests));
        operations.add(new AdoptOperation(identifier));
        operations.add(new RemoveOrphansOperation());
        operations.add(new RelateOperation());
        operations.add(new PruneOperation());
        operations.add(new SettingsOperation());
        operations.add(new ChangeFilterOperation());
        operations.add(new DownloadSettingsOperation(downloads(account.resolve("config"))));
        operations.add(new ChangeTokenOperation(List::of, tokens(account.resolve("config")),
                new PatternTokens(_ -> null)));
        operations.add(new HashOperation(digests));
        operations.add(new CatchUpOperation(digests));
        operations.add(new VerifyOperation(contents, workshop));
        operations.add(new FindOperation(contents, neighbours));
        operations.add(new ResolveOperation());
        operations.add(new UnlinkOperation());
        operations.add(new VerifyLibraryOperation());
        operations.add(new ScanOperation(identifier));
        operations.add(new FetchMetadataOperation(() -> List.of(site), digests,
                transfers(account.resolve("config"), site)));
        operations.add(new FindNeighboursOperation(neighbours));
        operations.add(new ListSidecarDialectsOperation(writers));
        operations.add(new WriteSidecarsOperation(writers));
        operations.add(new RestoreSidecarsOperation());
        operations.add(new ReadSidecarsOperation(neighbours, (path, monitor) -> new Inspection(path,
                identifier.identify(path, Map.of(), monitor), List.of())));
        operations.add(new TakeSidecarsOperation(neighbours, (path, monitor) -> new Inspection(path,
                identifier.identify(path, Map.of(), monitor), List.of())));
        operations.add(new AdoptLibraryOperation(neighbours, identifier, (path, monitor) -> new Inspection(path,
                identifier.identify(path, Map.of(), monitor), List.of())));
        var starters = new ListStartersOperation();
        starters.add(new TestCatalogue());
        operations.add(starters);
        var needs = new SurveyNeedsOperation();
        needs.add(new TestCatalogue());
        operations.add(needs);
        operations.add(new ForeseeLossOperation());
        libraries = new FolderLibraries(registries, operations,
                new UserFolders(account.resolve("data"), account.resolve("config")), servers(account));
    }

    /** Nothing that can reach them. */
    static Servers servers(Path account) {
        return new Servers(new Credentials(account.resolve("config").resolve("credentials.json")), _ -> null);
    }

    /** Without sites or an environment, so that what they hold on this computer changes nothing. */
    static Transfers transfers(Path config, Transfer engine) {
        return new Transfers(List::of, tokens(config), new PatternTokens(_ -> null), downloads(config), engine);
    }

    private static SiteTokens tokens(Path config) {
        return new SiteTokens(new Credentials(config.resolve("credentials.json")), _ -> null);
    }

    private static AccountDownloads downloads(Path config) {
        return new AccountDownloads(config.resolve("downloads.json"),
                new Credentials(config.resolve("credentials.json")), null);
    }

    /** One more operation, or one in the place of another. */
    public void add(Operation<?, ?> operation) {
        operations.add(operation);
    }

    public Identifier identifier() {
        return identifier;
    }

    public FolderLibraries libraries() {
        return libraries;
    }

    public ForeseeableDigests digests() {
        return digests;
    }

    /** Digests for what compares contents. */
    public ContentDigests contents() {
        return contents;
    }

    /** What draws in its libraries. */
    ForeseeableEngine drawer() {
        return drawer;
    }

    /** What converts in its libraries, to ONNX alone. */
    ForeseeableConverter converter() {
        return converter;
    }

    public ForeseeableSite site() {
        return site;
    }

    /** The other programs that there are: none to begin with. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** Who can write files beside models: nobody to begin with. */
    public Writers writers() {
        return writers;
    }

    /** Opens the library in the folder, made when it is not there. */
    public Library open(Path folder) throws LibraryException {
        if (!Files.exists(folder.resolve("settings.json"))) {
            libraries.create(folder, "Test");
        }
        return libraries.open(folder.toUri());
    }

    public static <O extends Record> O run(Library library, Request<O> request) throws LibraryException {
        return library.run(request, new Actor("ada"), new NullProgressMonitor());
    }

    public static ModelRecord install(Library library, Object source) throws LibraryException {
        return run(library, new InstallModel(source.toString(), false, ModelChanges.none(), false)).model();
    }

    public static ModelRecord installInPlace(Library library, Path source) throws LibraryException {
        return run(library, new InstallModel(source.toString(), true, ModelChanges.none(), false)).model();
    }

    /** One for whatever is not {@code odd:}. */
    private static Installer installer(String source) throws LibraryException {
        if (source.startsWith("odd:")) {
            throw new LibraryException(Problem.INVALID, "Nothing here understands the source '" + source + "'.", "");
        }
        return source.startsWith("http") ? new FilesInstaller()
                : new ForeseeableInstaller(!source.matches("(made|far|held|lacking):.*"));
    }

    /**
     * Takes paths as they are, makes a small file for {@code made:<name>}, and plans one for {@code far:<name>}; for
     * {@code lacking:} it lacks a class, and for {@code mistaken:} it has a mistake.
     */
    private record ForeseeableInstaller(boolean isLocal) implements Installer {

        private static final String MADE = "made:";

        @Override
        public boolean accepts(String source) {
            return true;
        }

        @Override
        public Optional<Plan> plan(String source, InstallContext context) {
            return source.matches("(far|held):.*") ? Optional.of(new Plan("far.safetensors", source, "url",
                    List.of(new PlannedFile("far.safetensors", 42)))) : Optional.empty();
        }

        @Override
        public Delivery deliver(String source, InstallContext context) throws LibraryException {
            if (source.startsWith("far:")) {
                context.transfer().download(new TransferRequest(URI.create("https://x.example/"), context.staging(),
                        context.access()), context.monitor());
            }
            if (source.startsWith("held:")) {
                hold(context.monitor());
            }
            if (source.startsWith("mistaken:")) {
                throw new IllegalStateException("a mistake");
            }
            if (source.startsWith("lacking:")) {
                throw new NoClassDefFoundError("org/example/Missing");
            }
            if (!source.startsWith(MADE)) {
                return new Delivery(Path.of(source).toAbsolutePath(), source, "path");
            }
            var file = context.staging().resolve(source.substring(MADE.length()) + ".safetensors");
            try {
                return new Delivery(Files.writeString(file, "made"), source, "made");
            } catch (IOException failure) {
                throw new LibraryException(Problem.IO, file + " could not be made: " + failure.getMessage() + ".",
                        "Check the disk, then repeat.", failure);
            }
        }
    }

    /** Until it is cancelled. */
    private static void hold(IProgressMonitor monitor) {
        while (!monitor.isCanceled()) {
            LockSupport.parkNanos(1_000_000);
        }
        throw new OperationCanceledException();
    }

    /** Names anything an SD 1 checkpoint, except what is called {@code odd…} or {@code bad…}. */
    private static final class ForeseeableIdentifier implements Identifier {

        @Override
        public Identification identify(Path path, Map<String, String> overrides, IProgressMonitor monitor) {
            var file = path.getFileName().toString();
            var name = file.replaceFirst("\\.safetensors$", "");
            if (file.startsWith("bad")) {
                return outcome(path, Status.INVALID, null, null, null, name, "The file is cut off.");
            }
            if (file.startsWith("odd")) {
                return outcome(path, Status.UNKNOWN, ModelType.UNKNOWN, BaseModel.UNKNOWN, ModelFormat.UNKNOWN, name,
                        "No rule knows it.");
            }
            return outcome(path, Status.IDENTIFIED, new ModelType("main"),
                    new BaseModel(overrides.getOrDefault("base", "sd-1")), new ModelFormat("checkpoint"), name, null);
        }

        private static Identification outcome(Path path, Status status, ModelType type, BaseModel base,
                ModelFormat format, String name, String reason) {
            var settings = status == Status.IDENTIFIED ? new DefaultSettings(null, null, null, null, null, null, 512,
                    512, null, null, null, null, null, null, null, null) : null;
            return new Identification(path.toString(), status, type, base, format, null, null, null, settings, null,
                    null, Map.of(), name, 4, "test." + UUID.nameUUIDFromBytes(name.getBytes()), 1, null, List.of(),
                    List.of(), reason);
        }
    }
}

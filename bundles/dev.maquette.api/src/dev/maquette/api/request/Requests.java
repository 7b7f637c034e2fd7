// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.maquette.api.library.Request;

/**
 * All requests by name, so that they can be sent to another process; those that a server asks itself, see
 * {@link dev.maquette.api.library.Right#SERVE}, are none of them. The name is that of the operation; where several
 * requests share one in the history, the narrower ones have a word more.
 */
public final class Requests {

    private static final List<RequestType> ALL = List.of( //
            RequestType.of("devices.release", ReleaseModels.class),
            RequestType.of("devices.survey", SurveyDevices.class),
            RequestType.of("downloads.settings", ChangeDownloadSettings.class),
            RequestType.of("filters.change", ChangeFilter.class),
            RequestType.of("filters.list", ListFilters.class),
            RequestType.of("history.undo", UndoChange.class),
            RequestType.of("hubs.search", SearchHub.class),
            RequestType.of("images.estimate", EstimateMemory.class),
            RequestType.of("images.generate", GenerateImages.class),
            RequestType.of("images.list", ListPictures.class),
            RequestType.of("images.measure", MeasureSpeed.class),
            RequestType.of("images.read", ReadPicture.class),
            RequestType.of("images.remove", RemovePictures.class),
            RequestType.of("installs.control", ControlInstalls.class),
            RequestType.of("installs.prune", PruneInstalls.class),
            RequestType.of("installs.queue", QueueInstalls.class),
            RequestType.of("installs.run", RunInstalls.class),
            RequestType.of("library.adopt", AdoptLibrary.class),
            RequestType.of("library.apply", ApplyManifest.class),
            RequestType.of("library.find-neighbours", FindNeighbours.class),
            RequestType.of("library.find-share-targets", FindShareTargets.class),
            RequestType.of("library.manifest", WriteManifest.class),
            RequestType.of("library.settings", ChangeSettings.class),
            RequestType.of("library.share", ShareLibrary.class),
            RequestType.of("library.stats", SurveyStorage.class),
            RequestType.of("library.test-share", TestShare.class),
            RequestType.of("library.unshare", UnshareLibrary.class),
            RequestType.of("library.verify", VerifyLibrary.class),
            RequestType.of("models.card", ReadCard.class),
            RequestType.of("models.check", CheckFiles.class),
            RequestType.of("models.convert", ConvertModel.class),
            RequestType.of("models.cover", ChangeCover.class),
            RequestType.of("models.cover.read", ReadCover.class),
            RequestType.of("models.duplicates", FindDuplicates.class),
            RequestType.of("models.edit", EditModel.class),
            RequestType.of("models.edit.many", EditModels.class),
            RequestType.of("models.export", ExportSettings.class),
            RequestType.of("models.fetch-metadata", FetchMetadata.class),
            RequestType.of("models.foresee-loss", ForeseeLoss.class),
            RequestType.of("models.hash", HashModels.class),
            RequestType.of("models.hash.catch-up", CatchUpHashes.class),
            RequestType.of("models.identify", IdentifyModel.class),
            RequestType.of("models.import", ImportSettings.class),
            RequestType.of("models.inspect", InspectModel.class),
            RequestType.of("models.install", InstallModel.class),
            RequestType.of("models.link", ResolveDuplicates.class),
            RequestType.of("models.locate", LocateModels.class),
            RequestType.of("models.locate.search", SearchMissing.class),
            RequestType.of("models.move", MoveModels.class),
            RequestType.of("models.needs", SurveyNeeds.class),
            RequestType.of("models.reidentify", ReidentifyModels.class),
            RequestType.of("models.relate", RelateModels.class),
            RequestType.of("models.remove", RemoveModels.class),
            RequestType.of("models.scan", ScanFolder.class),
            RequestType.of("models.sidecars.dialects", ListSidecarDialects.class),
            RequestType.of("models.sidecars.read", ReadSidecars.class),
            RequestType.of("models.sidecars.restore", RestoreSidecars.class),
            RequestType.of("models.sidecars.take", TakeSidecars.class),
            RequestType.of("models.sidecars.write", WriteSidecars.class),
            RequestType.of("models.similar", FindSimilar.class),
            RequestType.of("models.unlink", UnlinkModels.class),
            RequestType.of("models.verify", VerifyModels.class),
            RequestType.of("models.watch", WatchFiles.class),
            RequestType.of("models.withdraw", WithdrawOverrides.class),
            RequestType.of("orphans.adopt", AdoptOrphans.class),
            RequestType.of("orphans.list", ListOrphans.class),
            RequestType.of("orphans.remove", RemoveOrphans.class),
            RequestType.of("providers.change", ChangeProvider.class),
            RequestType.of("providers.list", ListProviders.class),
            RequestType.of("runtime.describe", DescribeRuntime.class),
            RequestType.of("runtime.install", InstallRuntime.class),
            RequestType.of("runtime.settings", ChangeDrawingSettings.class),
            RequestType.of("sources.look-up", LookUpSource.class),
            RequestType.of("starters.list", ListStarters.class),
            RequestType.of("tokens.change", ChangeToken.class),
            RequestType.of("tokens.list", ListTokens.class),
            RequestType.of("tokens.test", TestToken.class),
            RequestType.of("trash.empty", EmptyTrash.class),
            RequestType.of("trash.list", ListTrash.class),
            RequestType.of("trash.restore", RestoreTrash.class),
            RequestType.of("users.change", ChangeUser.class),
            RequestType.of("users.create", CreateUser.class),
            RequestType.of("users.list", ListUsers.class),
            RequestType.of("users.remove", RemoveUser.class));

    private static final Map<String, RequestType> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(RequestType::name, Function.identity()));

    private static final Map<Class<?>, RequestType> BY_CLASS = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(RequestType::request, Function.identity()));

    private Requests() {
    }

    /** All of them, by name. */
    public static List<RequestType> all() {
        return ALL;
    }

    /** The kind of request with this name. */
    public static Optional<RequestType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * What kind of request it is.
     *
     * @throws IllegalArgumentException when it is none of those that the API knows
     */
    public static RequestType of(Request<?> request) {
        var type = BY_CLASS.get(request.getClass());
        if (type == null) {
            throw new IllegalArgumentException("Not a request of the API: " + request.getClass().getName());
        }
        return type;
    }
}

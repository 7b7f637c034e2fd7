// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.generate.EngineRuntime.Offer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.InstallRuntime;
import dev.maquette.api.request.InstallRuntime.Installed;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.secret.Transfers;

/** Fetches libraries for the engine that draws, compares them with their digest, and has them unpacked. */
@Component(service = Operation.class)
public final class InstallRuntimeOperation implements Operation<InstallRuntime, Installed> {

    private static final int DIGEST_BYTES = 1000;
    private static final int FETCH = 70;
    private static final int CHECK = 10;
    private static final int UNPACK = 20;

    private final PresentRuntime runtime;
    private final AccountDrawing account;
    private final Transfers transfers;

    /** @param transfers fetch */
    @Activate
    public InstallRuntimeOperation(@Reference PresentRuntime runtime, @Reference AccountDrawing account,
            @Reference Transfers transfers) {
        this.runtime = runtime;
        this.account = account;
        this.transfers = transfers;
    }

    @Override
    public Class<InstallRuntime> request() {
        return InstallRuntime.class;
    }

    @Override
    public Installed execute(InstallRuntime request, OperationContext context) throws LibraryException {
        var offer = offer(request.kind());
        if (runtime.need().state().installed().contains(offer.kind())) {
            throw new LibraryException(Problem.CONFLICT,
                    "The runtime " + offer.kind() + " is installed already; nothing was fetched or changed.",
                    "maquette runtime status says whether it works. To install it anew, delete its folder first.");
        }
        try {
            return request.file() == null ? fetched(offer, request.dryRun(), context)
                    : given(offer, request, context.monitor());
        } catch (IOException failure) {
            throw Failures.of("Installing " + request.kind(), failure);
        }
    }

    private Offer offer(String kind) throws LibraryException {
        var offers = runtime.need().offers();
        return offers.stream().filter(each -> each.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.ENVIRONMENT,
                        "There is no runtime " + kind + " for this computer.",
                        offers.isEmpty() ? "None can be added here; what there is draws on the processor."
                                : "Choose one of: "
                                        + String.join(", ", offers.stream().map(Offer::kind).toList()) + "."));
    }

    private Installed given(Offer offer, InstallRuntime request, IProgressMonitor monitor)
            throws LibraryException, IOException {
        var file = file(request.file());
        if (request.dryRun()) {
            return new Installed(offer.kind(), file.toString(), Files.size(file), null, false);
        }
        var progress = SubMonitor.convert(monitor, "Installing " + offer.kind(), CHECK + UNPACK);
        var digest = beside(file);
        check(digest, file, progress.split(CHECK));
        var folder = runtime.need().install(offer.kind(), file, progress.split(UNPACK));
        return new Installed(offer.kind(), file.toString(), Files.size(file), folder.toString(), digest.isPresent());
    }

    private static Path file(String text) throws LibraryException {
        try {
            var file = Path.of(text).toAbsolutePath().normalize();
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException _) {
            // there is no file of a name that cannot be
        }
        throw new LibraryException(Problem.NOT_FOUND, "There is no file " + text + ".", "Check the spelling.");
    }

    private static Optional<PublishedDigest> beside(Path file) throws IOException {
        for (var kind : PublishedDigest.kinds()) {
            var digest = file.resolveSibling(file.getFileName() + kind.suffix());
            if (Files.isRegularFile(digest) && Files.size(digest) <= DIGEST_BYTES) {
                return kind.in(Files.readString(digest));
            }
        }
        return Optional.empty();
    }

    private Installed fetched(Offer offer, boolean dryRun, OperationContext context)
            throws LibraryException, IOException {
        var repository = Repository.of(account.settings()).orElseThrow(() -> new LibraryException(Problem.ENVIRONMENT,
                "It is not known from where runtimes are fetched.",
                "Name a Maven repository: maquette runtime set --repository ADDRESS. Or give the file with --from."));
        var source = DrawingCheck.address(repository).resolve(offer.path());
        if (dryRun) {
            return new Installed(offer.kind(), source.toString(), offer.bytes(), null, false);
        }
        var progress = SubMonitor.convert(context.monitor(), "Installing " + offer.kind(), FETCH + CHECK + UNPACK);
        var transfer = transfers.of(context.folder());
        var digest = published(source, transfer, progress);
        var folder = Files.createDirectories(account.runtimes().resolve("fetched"));
        var file = download(source, folder, transfer, progress.split(FETCH));
        try {
            check(Optional.of(digest), file, progress.split(CHECK));
            var place = runtime.need().install(offer.kind(), file, progress.split(UNPACK));
            return new Installed(offer.kind(), source.toString(), Files.size(file), place.toString(), true);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What is fetched stays half as it is when it breaks off, and goes on from there. */
    private static Path download(URI source, Path folder, Transfer transfer, IProgressMonitor monitor)
            throws LibraryException, IOException {
        var name = Path.of(source.getPath()).getFileName().toString();
        Files.deleteIfExists(folder.resolve(name)); // a program that died had it whole, and nobody checked it
        return transfer.download(new TransferRequest(source, folder, Access.anonymous()).named(name), monitor).file();
    }

    private static PublishedDigest published(URI source, Transfer transfer, IProgressMonitor monitor)
            throws LibraryException {
        for (var kind : PublishedDigest.kinds()) {
            var answer = transfer.read(URI.create(source + kind.suffix()), Access.anonymous(), DIGEST_BYTES, monitor);
            var digest = answer.good() ? kind.in(answer.body()) : Optional.<PublishedDigest>empty();
            if (digest.isPresent()) {
                return digest.get();
            }
        }
        throw new LibraryException(Problem.ENVIRONMENT,
                "There is no digest beside " + source + "; nothing was fetched.",
                "Name a Maven repository that has it, or give the file with --from.");
    }

    private static void check(Optional<PublishedDigest> digest, Path file, SubMonitor monitor)
            throws LibraryException, IOException {
        if (digest.isPresent() && !digest.get().fits(file, monitor)) {
            throw new LibraryException(Problem.BROKEN_MODEL,
                    file.getFileName() + " is not what its digest says. Nothing was installed.",
                    "Fetch it again, from a repository that you trust.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repaired;
import dev.maquette.api.transfer.Access;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.hash.HashWriting;
import dev.maquette.core.internal.install.Staging;
import dev.maquette.core.internal.install.Supplies;
import dev.maquette.core.internal.install.Workshop;
import dev.maquette.core.internal.link.Replacement;
import dev.maquette.core.internal.link.Replacements;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.trash.TrashNote;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Sighting;
import dev.maquette.registry.model.ModelEntry;

/** Brings models from their sources again. What is damaged is kept until the other is proven. */
final class Repairs {

    private final Workshop workshop;
    private final Digests digests;
    private final OperationContext context;

    Repairs(Workshop workshop, Digests digests, OperationContext context) {
        this.workshop = workshop;
        this.digests = digests;
        this.context = context;
    }

    /** What would be done, or why it cannot be; a success is never promised. */
    Repaired foresee(Finding finding) {
        try {
            check(finding);
            return new Repaired(false, null, "It would be fetched from " + finding.entry().getSource() + ".");
        } catch (LibraryException refused) {
            return failed(refused);
        }
    }

    Repaired repair(Finding finding, IProgressMonitor monitor) {
        try {
            var expected = check(finding);
            var progress = SubMonitor.convert(monitor, "Repairing " + finding.entry().getName(), 100);
            try (var staging = Staging.open(context.registry(), context.folder())) {
                var fetched = fetch(finding, staging.folder(), progress.split(80));
                prove(fetched, expected, progress.split(10));
                return replace(finding, fetched, fetched.startsWith(staging.folder()));
            }
        } catch (LibraryException refused) {
            return failed(refused);
        } catch (RegistryException failure) {
            return failed(Failures.of(failure));
        } catch (IOException failure) {
            return failed(Failures.of("Repairing " + finding.entry().getName(), failure));
        }
    }

    private static Repaired failed(LibraryException why) {
        return new Repaired(false, null, why.told());
    }

    private RecordedHash check(Finding finding) throws LibraryException {
        var entry = finding.entry();
        var path = finding.path();
        if (!entry.isManaged() || !path.startsWith(context.folder().models())) {
            throw refused("Files in place are never replaced.", "Put back a good copy yourself, or install it anew.");
        }
        if (entry.getSource() == null || entry.getSource().isBlank()) {
            throw refused("Nobody knows where it came from.", "Install it anew.");
        }
        requireSource(entry.getSource());
        return RecordedHash.of(finding.expected()).orElseThrow(
                () -> refused("It has no hash, so nothing tells whether another file is the same.",
                        "Install it anew."));
    }

    /** What was moved into the library is not where it came from any more. */
    private void requireSource(String source) throws LibraryException {
        if (workshop.installer(source).isLocal() && !Files.exists(Path.of(source))) {
            throw refused("It came from " + source + ", where nothing is any more.",
                    "Put a good copy there, or install it anew.");
        }
    }

    private static LibraryException refused(String message, String remedy) {
        return new LibraryException(Problem.CONFLICT, message, remedy);
    }

    private Path fetch(Finding finding, Path staging, IProgressMonitor monitor) throws LibraryException {
        var source = finding.entry().getSource();
        var transfer = new SparingTransfer(workshop.transfer(context.folder()), digests, staging, finding.path());
        return workshop.installer(source).deliver(source, new Supplies(staging, context.folder().models(), false,
                transfer, Access.anonymous(), monitor)).path();
    }

    private void prove(Path fetched, RecordedHash expected, IProgressMonitor monitor)
            throws LibraryException, IOException {
        var hex = Files.exists(fetched) ? digests.model(fetched, Set.of(expected.algorithm()), DigestCache.NONE,
                monitor).get(expected.algorithm()) : null;
        if (!expected.hex().equals(hex)) {
            throw refused("What the source has now is another file.", "It was left alone. Install it anew beside it.");
        }
    }

    /** @param ours whether what was fetched may be moved, and not only copied */
    private Repaired replace(Finding finding, Path fetched, boolean ours)
            throws LibraryException, RegistryException, IOException {
        var place = finding.path();
        var entry = context.folder().trash().resolve(UUID.randomUUID().toString());
        var note = TrashNote.of(entry);
        boolean damaged = Trees.exists(place);
        Files.createDirectories(place.getParent());
        var told = new TrashNote(context.folder().spell(place), Instant.now().truncatedTo(ChronoUnit.MILLIS),
                context.actor().id());
        new Replacements(context.registry()).replace(
                Replacement.byBetter(place, entry.resolve(place.getFileName()), note), fresh -> {
                    if (!ours || !Trees.rename(fetched, fresh)) {
                        Trees.copy(fetched, fresh, new NullProgressMonitor());
                    }
                }, _ -> {
                    // what is damaged may be anything
                }, _ -> told.write(note));
        if (!damaged) {
            Files.delete(note);
        }
        note(finding.entry(), place);
        return new Repaired(true, damaged ? entry.getFileName().toString() : null, damaged
                ? "It was fetched again; the damaged one is in the trash." : "It was fetched again.");
    }

    /** A hash that was taken of a damaged file is wrong now. */
    private void note(ModelEntry entry, Path place) throws LibraryException, RegistryException, IOException {
        context.registry().note(List.of(new Sighting(entry.getKey(), entry.getPath(), Availability.PRESENT)));
        var recorded = RecordedHash.of(entry.getHash());
        if (recorded.isPresent()) {
            var algorithm = recorded.get().algorithm();
            var hex = digests.model(place, Set.of(algorithm), context.registry().digests(), new NullProgressMonitor())
                    .get(algorithm);
            if (!recorded.get().hex().equals(hex)) {
                new HashWriting(context.registry()).write(entry, RecordedHash.text(algorithm, hex),
                        VerifyModels.OPERATION);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.verify.Publications.Publication;
import dev.maquette.registry.Registry;
import dev.maquette.registry.model.ModelEntry;

/** Reads the files of models and judges them. May be used by several threads. */
final class Examination {

    private final Digests digests;
    private final Registry registry;
    private final Publications publications;

    Examination(Digests digests, Registry registry, Publications publications) {
        this.digests = digests;
        this.registry = registry;
        this.publications = publications;
    }

    /**
     * @param path the model's file or folder, which was there a moment ago
     * @throws org.eclipse.core.runtime.OperationCanceledException within 200 ms of being cancelled
     */
    Finding of(ModelEntry entry, Path path, IProgressMonitor monitor) {
        var published = publications.of(entry);
        var recorded = RecordedHash.of(entry.getHash());
        var reading = new Reading(registry.digests());
        try {
            var taken = digests.model(path, algorithms(path, recorded, published), reading, monitor);
            return judge(new Read(entry, path, recorded, taken, reading), published);
        } catch (IOException failure) {
            return Finding.unread(entry, path, State.UNREADABLE, Failures.reason(failure));
        }
    }

    /** What was read of a model. */
    private record Read(ModelEntry entry, Path path, Optional<RecordedHash> recorded,
            Map<DigestAlgorithm, String> taken, Reading reading) {

        DigestAlgorithm algorithm() {
            return recorded.map(RecordedHash::algorithm).orElse(DigestAlgorithm.BLAKE3);
        }

        Finding is(State state, String expected, String detail) {
            var actual = RecordedHash.text(algorithm(), taken.get(algorithm()));
            return new Finding(entry, path, state, expected, actual, detail, taken, reading.bytes());
        }
    }

    /** The second digest is taken in the same reading; only files have one. */
    private static Set<DigestAlgorithm> algorithms(Path path, Optional<RecordedHash> recorded,
            Map<String, Publication> published) {
        var wanted = EnumSet.of(recorded.map(RecordedHash::algorithm).orElse(DigestAlgorithm.BLAKE3));
        if (!Files.isDirectory(path)) {
            wanted.add(DigestAlgorithm.TENSORS);
        }
        if (!published.isEmpty()) {
            wanted.add(DigestAlgorithm.SHA256);
        }
        return wanted;
    }

    private Finding judge(Read read, Map<String, Publication> published) throws IOException {
        var actual = read.taken.get(read.algorithm());
        var expected = read.recorded.map(RecordedHash::text).orElse(null);
        if (read.recorded.isPresent() && !read.recorded.get().hex().equals(actual)) {
            var own = published.entrySet().stream().filter(each -> read.path.equals(file(read.path, each.getKey())))
                    .map(Map.Entry::getValue).findFirst();
            return isSameTensors(read, own.orElse(null))
                    ? read.is(State.CHANGED, expected, "Only its metadata was edited; the tensors are the same.")
                    : read.is(State.ROTTEN, expected, "Its content is not what it was.");
        }
        for (var each : published.entrySet()) {
            var file = file(read.path, each.getKey());
            var sha256 = file == null ? null : read.reading.of(file, DigestAlgorithm.SHA256).orElse(null);
            if (sha256 != null && !sha256.equals(each.getValue().sha256())) {
                return notPublished(read, file, sha256, each.getValue());
            }
        }
        return read.recorded.isPresent() ? read.is(State.INTACT, expected, null)
                : read.is(State.UNHASHED, null, uncheckable(read.entry.getHash()));
    }

    /** Such as a random one; it may be what another program knows the model by. */
    private static String uncheckable(String hash) {
        return hash == null || hash.isBlank() ? null
                : "The record's hash, " + hash + ", tells nothing of the files; it was left as it is.";
    }

    private Finding notPublished(Read read, Path file, String sha256, Publication published) {
        var state = isSameTensors(read, published) ? State.CHANGED : State.ROTTEN;
        var detail = state == State.CHANGED
                ? "Its metadata was edited since it was published; the tensors are the same."
                : file.getFileName() + " is not what the source published.";
        return new Finding(read.entry, read.path, state,
                RecordedHash.text(DigestAlgorithm.SHA256, published.sha256()),
                RecordedHash.text(DigestAlgorithm.SHA256, sha256), detail, read.taken, read.reading.bytes());
    }

    /** @param published of the file, or null */
    private boolean isSameTensors(Read read, Publication published) {
        var tensors = read.taken.get(DigestAlgorithm.TENSORS);
        if (tensors == null) {
            return false;
        }
        var proven = new Proofs(registry.digests()).of(read.entry.getKey(), read.entry.getHash())
                .get(DigestAlgorithm.TENSORS);
        boolean asPublished = published != null && published.tensors() != null && !published.tensors().isEmpty()
                && tensors.startsWith(published.tensors());
        return Objects.equals(proven, tensors) || asPublished;
    }

    /** The file that the source calls so, or null where the model has none of that name. */
    private static Path file(Path model, String name) {
        if (!Files.isDirectory(model)) {
            return model.getFileName().toString().equals(name.substring(name.lastIndexOf('/') + 1)) ? model : null;
        }
        int folder = name.indexOf('/');
        for (var below : new String[]{name, name.substring(folder + 1)}) {
            var file = below(model, below);
            if (file != null && file.startsWith(model) && Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    private static Path below(Path model, String name) {
        try {
            return model.resolve(name).normalize();
        } catch (InvalidPathException _) {
            return null; // sites have names that this system cannot have
        }
    }
}

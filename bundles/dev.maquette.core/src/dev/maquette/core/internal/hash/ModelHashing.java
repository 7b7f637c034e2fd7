// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.HashModels.Existing;
import dev.maquette.api.request.HashModels.ModelHash;
import dev.maquette.api.request.HashModels.State;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Hashes one model after the other. */
final class ModelHashing {

    private final Digests digests;
    private final OperationContext context;
    private final List<DigestAlgorithm> algorithms;
    private final Existing existing;

    ModelHashing(Digests digests, OperationContext context, List<DigestAlgorithm> algorithms, Existing existing) {
        this.digests = digests;
        this.context = context;
        this.algorithms = algorithms;
        this.existing = existing;
    }

    /**
     * Takes the digests of the model's files and, where the record needs it, writes its hash.
     *
     * @throws LibraryException when a file is missing, cannot be read or changed meanwhile, or the model moved or went
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; the record is as it was
     */
    ModelHash hash(ModelEntry entry, IProgressMonitor monitor) throws LibraryException, RegistryException {
        var taken = take(entry, context.folder().resolve(entry.getPath()), monitor);
        var hash = RecordHash.of(taken, algorithms);
        boolean needed = RecordHash.isMissing(entry.getHash()) || existing == Existing.REPLACE;
        if (hash.isPresent() && needed) {
            new HashWriting(context.registry()).write(entry, hash.get(), HashModels.OPERATION);
            return new ModelHash(entry.getKey(), entry.getName(), hash.get(), State.WRITTEN, labelled(taken));
        }
        boolean different = !RecordHash.isMissing(entry.getHash())
                && RecordHash.contradicts(taken, entry.getHash());
        return new ModelHash(entry.getKey(), entry.getName(), entry.getHash(),
                different ? State.DIFFERENT : State.KEPT, labelled(taken));
    }

    private Map<DigestAlgorithm, String> take(ModelEntry entry, Path path, IProgressMonitor monitor)
            throws LibraryException {
        if (!Files.exists(path)) {
            throw new LibraryException(Problem.NOT_FOUND, "The files of " + entry.getName() + " are not at " + path
                    + ".", "Attach their disk, or put them back.");
        }
        var known = context.registry().digests();
        DigestCache cache = existing == Existing.REPLACE ? new Reread(known) : known;
        try {
            return digests.model(path, EnumSet.copyOf(algorithms), cache, monitor);
        } catch (IOException failure) {
            throw Failures.of("Hashing " + entry.getName(), failure);
        }
    }

    private Map<String, String> labelled(Map<DigestAlgorithm, String> taken) {
        var labelled = new LinkedHashMap<String, String>();
        algorithms.stream().filter(taken::containsKey)
                .forEach(algorithm -> labelled.put(algorithm.label(), taken.get(algorithm)));
        return labelled;
    }
}

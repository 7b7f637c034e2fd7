// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/**
 * A model whose files are looked for.
 *
 * @param from where they were
 * @param algorithm of its hash; null for a model of whose content nothing is known
 * @param hex its hash, lower-case digits
 */
record Wanted(ModelSummary model, Path from, DigestAlgorithm algorithm, String hex) {

    /** What matters here of a record. */
    private record Known(String key, String hash) {
    }

    /** These models; those whose path means nothing on this system have no files here. */
    static List<Wanted> of(List<ModelSummary> models, OperationContext context) throws RegistryException {
        var hashes = new HashMap<String, String>();
        Records.read(models.stream().map(ModelSummary::key).toList(), Known.class, context.registry(),
                context.monitor(), known -> {
                    if (known.hash != null) {
                        hashes.put(known.key, known.hash);
                    }
                });
        var wanted = new ArrayList<Wanted>();
        models.forEach(model -> Watchlist.path(model, context.folder())
                .ifPresent(from -> wanted.add(of(model, from, hashes.getOrDefault(model.key(), "")))));
        return wanted;
    }

    private static Wanted of(ModelSummary model, Path from, String hash) {
        int colon = hash.indexOf(':');
        var algorithm = colon <= 0 ? Optional.<DigestAlgorithm>empty()
                : DigestAlgorithm.of(hash.substring(0, colon)).filter(DigestAlgorithm::wholeFile);
        return new Wanted(model, from, algorithm.orElse(null), hash.substring(colon + 1).toLowerCase(Locale.ROOT));
    }

    String fileName() {
        return from.getFileName().toString();
    }

    /** Whether there is something by which a content can be known to be its. */
    boolean provable() {
        return algorithm != null;
    }

    Binding at(Path to) {
        return new Binding(model, from, to);
    }
}

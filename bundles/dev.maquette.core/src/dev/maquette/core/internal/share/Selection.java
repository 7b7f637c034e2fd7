// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;

/**
 * The models that are meant.
 *
 * @param models the oldest first, so that a newer one never takes another's name
 * @param context their library
 */
record Selection(List<ModelSummary> models, OperationContext context) {

    /** @param keys or null for all */
    static Selection of(List<String> keys, OperationContext context) throws LibraryException {
        var models = present(keys, context);
        if (keys != null) {
            var known = new HashSet<>(models.models.stream().map(ModelSummary::key).toList());
            for (var key : keys) {
                if (!known.contains(key)) {
                    throw Failures.noModel(key);
                }
            }
        }
        return models;
    }

    /** The same where models may have gone since they were named. */
    static Selection present(List<String> keys, OperationContext context) {
        var wanted = keys == null ? null : new HashSet<>(keys);
        return new Selection(context.registry().query(ModelQuery.all()).items().stream()
                .filter(model -> wanted == null || wanted.contains(model.key()))
                .sorted(Comparator.comparing(ModelSummary::createdAt).thenComparing(ModelSummary::key)).toList(),
                context);
    }

    SharedModel shared(ModelSummary model) {
        return new SharedModel(model.key(), model.name(), model.type(), model.base(), model.format(),
                context.folder().resolve(model.path()));
    }

    static boolean isRemote(ModelSummary model) {
        return ModelKind.of(model).isRemote();
    }

    /**
     * What of them matters to other programs, in short: another text when something of it has changed. Where the
     * library is matters as well, since programs look for the shelf there.
     */
    String asOf() {
        var lines = new StringBuilder().append(context.folder().root()).append('\n');
        models.stream().sorted(Comparator.comparing(ModelSummary::key))
                .forEach(model -> lines.append(model.key()).append('\t').append(model.type()).append('\t')
                        .append(model.base()).append('\t').append(model.format()).append('\t')
                        .append(context.folder().resolve(model.path())).append('\n'));
        return Digest.of(lines.toString());
    }
}

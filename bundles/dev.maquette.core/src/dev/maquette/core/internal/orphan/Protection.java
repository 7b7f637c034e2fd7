// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.orphan;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.InstallJobJson;
import dev.maquette.registry.RegistryException;

/** Names in the models folder that are somebody's: a record's, or of an operation that is under way. */
final class Protection {

    /** How a copy is called until it is whole. */
    private static final String HALF = ".part";

    private final List<String> underWay;
    private final Set<String> recorded = new HashSet<>();

    private Protection(List<String> underWay) {
        this.underWay = underWay;
    }

    /**
     * As of now. What is under way is read first: an operation that ends meanwhile has its record by the time in which
     * the records are read.
     */
    static Protection now(OperationContext context) throws RegistryException {
        var registry = context.registry();
        var underWay = new ArrayList<String>();
        registry.journal().open().forEach(intent -> underWay.add(intent.payload()));
        for (var job : registry.jobs().list()) {
            if (!Status.valueOf(job.getStatus().toUpperCase(Locale.ROOT)).finished()) {
                underWay.add(InstallJobJson.text(job));
            }
        }
        var protection = new Protection(underWay);
        registry.query(ModelQuery.all()).items().forEach(model -> protection.add(model.path(), context.folder()));
        return protection;
    }

    private void add(String path, LibraryFolder folder) {
        Path place = folder.resolve(path);
        if (place.startsWith(folder.models()) && !place.equals(folder.models())) {
            recorded.add(folded(folder.models().relativize(place).getName(0).toString()));
        }
    }

    boolean covers(String name) {
        return recorded.contains(folded(name)) || isUnderWay(name)
                || name.endsWith(HALF) && isHalf(name.substring(0, name.length() - HALF.length()));
    }

    /** A half copy is called as what it becomes, and perhaps by the key of its operation as well. */
    private boolean isHalf(String name) {
        return isUnderWay(name) || isUnderWay(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Whether an operation speaks of it: as a whole name in a path, or by itself. */
    private boolean isUnderWay(String name) {
        var json = Json.write(name);
        var spoken = Pattern.compile("(?<=[/\\\\\"])(" + Pattern.quote(json.substring(1, json.length() - 1)) + "|"
                + Pattern.quote(name) + ")(?=[/\\\\\"])");
        return underWay.stream().anyMatch(text -> spoken.matcher(text).find());
    }

    /** File systems may take names for the same that differ in case or in how an accent is written. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

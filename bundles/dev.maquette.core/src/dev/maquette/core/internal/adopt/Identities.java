// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.core.internal.operation.OperationContext;

/**
 * Which files are whose: a link and what it leads to are one, and so are two names of one file. Where the file system
 * tells files apart by numbers these count, else the real path does. Safe for threads.
 */
final class Identities {

    private final Map<Object, String> keys = new ConcurrentHashMap<>();

    /** Of all models that the library has. */
    static Identities of(OperationContext context) {
        var identities = new Identities();
        context.registry().query(ModelQuery.all()).items()
                .forEach(model -> identities.add(context.folder().resolve(model.path()), model.key()));
        return identities;
    }

    void add(Path path, String key) {
        keys.putIfAbsent(identity(path), key);
        keys.putIfAbsent(path, key);
    }

    void remove(Path path) {
        keys.remove(identity(path));
        keys.remove(path);
    }

    /** The key of the model that has this very file or folder, or null. */
    String key(Path path) {
        var key = keys.get(path);
        return key != null ? key : keys.get(identity(path));
    }

    private static Object identity(Path path) {
        try {
            var number = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return number != null ? number : path.toRealPath();
        } catch (IOException _) {
            return path; // what is not there is only itself
        }
    }
}

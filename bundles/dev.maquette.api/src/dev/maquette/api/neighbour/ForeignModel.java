// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A model in another program's library.
 *
 * @param path file or folder, absolute; it need not be there any more
 * @param key the program's own key, or null; it is kept where it is free
 * @param bytes size of all its files, or -1 where that would take long to find out
 * @param listed whether the program itself keeps a list in which the model is. Such a model is taken even when no rule
 *     knows it; of files that merely lie in a folder only those are that are known to be models
 * @param facts what the program says of it; of two about one field the earlier counts
 * @param elsewhere other paths that the model once had or seems to have: files may lie beside these that tell of it
 */
public record ForeignModel(Path path, String key, long bytes, boolean listed, List<Fact> facts, List<Path> elsewhere) {

    public ForeignModel {
        Objects.requireNonNull(path);
        facts = List.copyOf(facts);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A file or folder that merely lies there. */
    public static ForeignModel lying(Path path, long bytes, List<Fact> facts) {
        return new ForeignModel(path, null, bytes, false, facts, List.of());
    }
}

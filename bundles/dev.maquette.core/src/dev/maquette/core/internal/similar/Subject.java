// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A model that is compared, with its print. */
record Subject(String key, String name, Path path, Print print) {

    private static final List<String> PICKLES = List.of(".ckpt", ".pt", ".pth", ".bin");

    /** The highest precision, then the most tensors, then the largest; of equals rather what cannot run code. */
    static final Comparator<Subject> FULLEST = Comparator.comparingDouble((Subject subject) -> subject.print.bits())
            .thenComparingInt(subject -> subject.print.tensors()).thenComparingLong(subject -> subject.print.stored())
            .reversed().thenComparing(Subject::pickled);

    private boolean pickled() {
        var file = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return PICKLES.stream().anyMatch(file::endsWith);
    }
}

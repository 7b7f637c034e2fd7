// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.nio.file.Path;
import java.util.Comparator;

/** A model that is compared, with its print. */
record Subject(String key, String name, Path path, Print print) {

    /** The highest precision, then the most tensors, then the largest. */
    static final Comparator<Subject> FULLEST = Comparator.comparingDouble((Subject subject) -> subject.print.bits())
            .thenComparingInt(subject -> subject.print.tensors()).thenComparingLong(subject -> subject.print.bytes())
            .reversed();
}

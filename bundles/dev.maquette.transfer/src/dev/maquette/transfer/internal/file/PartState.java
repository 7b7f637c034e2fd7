// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.util.List;

/**
 * What is known of a file that has partly arrived; kept beside it.
 *
 * @param version of this form
 * @param source where it comes from, without the query, which may hold secrets
 * @param validator what tells that the server's file is still the same one
 * @param size of the whole file
 * @param done what has reached the disk
 */
public record PartState(int version, String source, String validator, long size, List<Span> done) {

    static final int VERSION = 1;

    public PartState(String source, String validator, long size, List<Span> done) {
        this(VERSION, source, validator, size, done);
    }

    boolean sound(long onDisk) {
        return version == VERSION && done != null
                && done.stream().allMatch(span -> span != null && 0 <= span.start() && span.start() <= span.end()
                        && span.end() <= Math.min(size, onDisk));
    }

    /** Whether what is there is part of that file. */
    public boolean belongsTo(String otherSource, String otherValidator, long otherSize) {
        return size == otherSize && otherValidator.equals(validator) && otherSource.equals(source);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

/** Where the bytes of a file go that arrive, from many threads at once. */
@FunctionalInterface
public interface Sink {

    /** Takes the first so many bytes of the array, which stand at this position of the file. */
    void write(byte[] bytes, int count, long position) throws DiskException;
}

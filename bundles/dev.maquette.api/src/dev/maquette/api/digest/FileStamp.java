// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * What tells a file whose digests are known from one that has been replaced or written to.
 *
 * @param id the file system's identity of the file (device and inode where there are such), so that a move keeps it;
 *     the absolute path where the system has none
 * @param size bytes
 * @param modified last modification, as precise as the file system keeps it
 */
public record FileStamp(String id, long size, Instant modified) {

    /** The stamp of a file as it is now; links are followed. */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Object key = attributes.fileKey();
        String id = key != null ? key.toString() : file.toRealPath().toString();
        return new FileStamp(id, attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.maquette.core.internal.files.Trees;

/**
 * What a name in a folder stood for at a moment, so that it is known later whether it still does. Links are not
 * followed.
 *
 * @param id device and inode where the file system has such, else null
 * @param size bytes; of a link its own
 * @param modified last modification; of a link its own
 * @param target what a symbolic link leads to as it is spelled there, null for anything else
 */
public record Identity(String id, long size, Instant modified, String target) {

    /** As Java writes device and inode. */
    private static final Pattern INODE = Pattern.compile("\\(dev=[0-9a-f]+,(ino=\\d+)\\)");

    /** As it is now. */
    public static Identity of(Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var target = attributes.isSymbolicLink() ? Files.readSymbolicLink(path).toString() : null;
        return new Identity(Objects.toString(attributes.fileKey(), null), attributes.size(),
                attributes.lastModifiedTime().toInstant(), target);
    }

    /**
     * Whether the path stands for the same file, folder or link, whatever has been written into it since. Where the
     * file system has no identities, a file that was written to counts as another one.
     */
    public boolean isOf(Path path) throws IOException {
        if (!Trees.exists(path)) {
            return false;
        }
        var now = of(path);
        if (!Objects.equals(target, now.target)) {
            return false;
        }
        return target != null || (id != null && now.id != null ? isSameId(now) : isUnchanged(now));
    }

    /**
     * Some file systems, Btrfs among them, have another device number after each start of the system: then the inode
     * tells, of what nobody has written to.
     */
    private boolean isSameId(Identity now) {
        return id.equals(now.id) || INODE.matcher(id).replaceAll("$1").equals(INODE.matcher(now.id).replaceAll("$1"))
                && isUnchanged(now);
    }

    /** Whether nobody has written to it either. */
    public boolean isUntouched(Path path) throws IOException {
        return isOf(path) && isUnchanged(of(path));
    }

    private boolean isUnchanged(Identity now) {
        return size == now.size && modified.equals(now.modified);
    }
}

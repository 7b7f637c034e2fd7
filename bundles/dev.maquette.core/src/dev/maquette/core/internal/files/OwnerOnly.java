// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Files that hold secrets: at no moment can anybody but their owner read them. */
public final class OwnerOnly {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {
    }

    /**
     * Writes the file whole or not at all. Folders that are missing are made for the owner alone; where the name is a
     * link, what it points to is replaced.
     */
    public static void write(Path file, String text) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        makeFolder(target.getParent());
        var half = WholeFile.half(target, attributes(target.getParent(), FILE));
        try {
            restrict(half);
        } catch (IOException failure) {
            throw WholeFile.forgotten(half, failure);
        }
        WholeFile.finish(half, target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes from everybody but the owner what they may do with a file that was made by other means. */
    public static void narrow(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var wanted = PosixFilePermissions.fromString(FILE);
        if (view == null) {
            restrict(file);
        } else if (!wanted.containsAll(view.readAttributes().permissions())) {
            view.setPermissions(wanted);
        }
    }

    /** Makes what is missing of the folder, for the owner alone. */
    static void makeFolder(Path folder) throws IOException {
        var there = folder;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        Files.createDirectories(folder, attributes(there, FOLDER));
    }

    private static FileAttribute<?>[] attributes(Path near, String permissions) throws IOException {
        return Files.getFileStore(near).supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    /** Where permissions are lists of entries, the owner's is left as the only one. */
    private static void restrict(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }
}

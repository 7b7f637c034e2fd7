// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;

import dev.maquette.registry.RegistryException;

/** The password of a library's database: random, in a file that only its owner can read. */
final class KeyFile {

    private static final int BYTES = 32;

    private final Path file;

    KeyFile(Path folder) {
        file = folder.resolve("registry.key");
    }

    boolean exists() {
        return Files.exists(file);
    }

    String read() throws RegistryException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException missing) {
            throw new RegistryException("The key of the registry, " + file
                    + ", is missing, and without it the registry cannot be opened. Put the file back from a backup of "
                    + "the library.", missing);
        } catch (IOException unreadable) {
            throw new RegistryException("The key of the registry, " + file
                    + ", cannot be read. Only the user who made the library may read it.", unreadable);
        }
    }

    /** Makes the file; nobody else can read it at any moment, and it appears complete. */
    void create() throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var draft = Files.createTempFile(file.getParent(), "registry", ".key.new", privately(file.getParent()));
        restrict(draft);
        Files.writeString(draft, HexFormat.of().formatHex(random) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] privately(Path folder) throws IOException {
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    /** Where permissions are lists of entries, the owner's is left as the only one before the key is written. */
    private static void restrict(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }
}

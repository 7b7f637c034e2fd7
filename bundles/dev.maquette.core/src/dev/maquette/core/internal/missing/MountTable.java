// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which disks and shares are mounted now. On Linux the kernel's own table says so, which is read without asking the
 * disks, so that a share that hangs hinders nobody; elsewhere each disk is asked once, when it comes. Safe for threads.
 */
final class MountTable {

    private static final Logger LOG = System.getLogger(MountTable.class.getName());
    private static final Path KERNELS = Path.of("/proc/self/mountinfo");
    private static final Path MACS = Path.of("/Volumes");
    /** {@code 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw}, see proc_pid_mountinfo(5). */
    private static final Pattern LINE = Pattern.compile("(\\d+) \\S+ \\S+ \\S+ (\\S+) .*? - (\\S+) (\\S+).*");
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");
    /** Where others than this computer may change files. */
    private static final Set<String> REMOTE = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
            "sshfs", "afpfs", "webdav", "davfs", "afs", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "9p", "drvfs",
            "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "autofs");
    /** What no models lie on that were not there before. */
    private static final Set<String> SYSTEMS = Set.of("proc", "sysfs", "tmpfs", "devtmpfs", "devpts", "mqueue",
            "cgroup", "cgroup2", "securityfs", "debugfs", "tracefs", "bpf", "pstore", "hugetlbfs", "configfs",
            "fusectl", "autofs", "binfmt_misc", "rpc_pipefs", "nsfs", "overlay", "squashfs", "ramfs", "efivarfs",
            "fuse.portal",
            "fuse.gvfsd-fuse", "fuse.snapfuse");

    /**
     * Something that is mounted.
     *
     * @param type of its file system, such as {@code ext4}
     * @param id what tells it from what was or will be mounted at the same place
     * @param deaf why the system does not tell of changes there, or null
     */
    record Mount(Path place, String type, String id, String deaf) {

        /** Whether a disk or share, and not a part of the system. */
        boolean mayHoldModels() {
            return !SYSTEMS.contains(type) && !place.startsWith("/proc") && !place.startsWith("/sys")
                    && !place.startsWith("/dev");
        }
    }

    private final Map<Path, Mount> asked = new HashMap<>();
    private String latest = "";
    private List<Mount> parsed = List.of();

    /** All that is mounted, what covers something else later than it. */
    synchronized List<Mount> read() {
        try {
            return Files.exists(KERNELS) ? kernels(new String(Files.readAllBytes(KERNELS), StandardCharsets.UTF_8))
                    : ask();
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.log(Level.DEBUG, "It is not known what is mounted", unreadable);
            return List.of();
        }
    }

    /** Mostly the same as the last time. */
    private List<Mount> kernels(String text) {
        if (!text.equals(latest)) {
            parsed = parse(text.lines().toList());
            latest = text;
        }
        return parsed;
    }

    static List<Mount> parse(List<String> lines) {
        var mounts = new ArrayList<Mount>();
        for (var line : lines) {
            var fields = LINE.matcher(line);
            if (fields.matches()) {
                place(fields.group(2)).ifPresent(place -> mounts.add(new Mount(place, fields.group(3),
                        fields.group(1) + " " + fields.group(4), remote(fields.group(3)))));
            }
        }
        return mounts;
    }

    private static Optional<Path> place(String escaped) {
        try {
            return Optional.of(Path.of(OCTAL.matcher(escaped)
                    .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 8)).replace("\\", "\\\\"))));
        } catch (InvalidPathException foreign) {
            LOG.log(Level.DEBUG, "A place that cannot be spelled: " + escaped, foreign);
            return Optional.empty();
        }
    }

    private static String remote(String type) {
        return REMOTE.contains(type) || type.startsWith("fuse.") ? type : null;
    }

    private List<Mount> ask() throws IOException {
        var places = new ArrayList<Path>();
        Path.of("").getFileSystem().getRootDirectories().forEach(places::add);
        if (Files.isDirectory(MACS)) {
            try (var volumes = Files.list(MACS)) {
                volumes.filter(Files::isDirectory).forEach(places::add);
            }
        }
        asked.keySet().retainAll(places);
        places.stream().filter(place -> !asked.containsKey(place))
                .forEach(place -> ask(place).ifPresent(mount -> asked.put(place, mount)));
        return places.stream().filter(asked::containsKey).map(asked::get).toList();
    }

    /** A drive without a disk is nothing that is mounted. */
    private static Optional<Mount> ask(Path place) {
        try {
            var store = Files.getFileStore(place);
            var deaf = isRemovable(store) ? "removable" : remote(store.type().toLowerCase(Locale.ROOT));
            return Optional.of(new Mount(place, store.type(), store.name() + " " + store.getTotalSpace(), deaf));
        } catch (IOException none) {
            LOG.log(Level.TRACE, "Nothing is at " + place, none);
            return Optional.empty();
        }
    }

    /** Windows cannot eject a disk of which somebody has it tell. */
    private static boolean isRemovable(FileStore store) throws IOException {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException elsewhere) {
            LOG.log(Level.TRACE, "Nobody says whether it can be unplugged", elsewhere);
            return false;
        }
    }
}

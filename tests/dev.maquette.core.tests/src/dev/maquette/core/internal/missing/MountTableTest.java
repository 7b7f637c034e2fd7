// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import dev.maquette.core.internal.missing.MountTable.Mount;

class MountTableTest {

    private static final String KERNELS = """
            22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
            24 22 0:22 / /proc rw,nosuid - proc proc rw
            90 22 8:17 / /media/ada/Archive\\040disk\\134 rw,nosuid shared:9 master:2 - fuseblk /dev/sdb1 rw
            91 22 0:50 / /mnt/nas rw - nfs4 nas:/export rw,vers=4.2
            92 22 0:51 / /home/ada/far rw - fuse.sshfs ada@far: rw
            93 22 0:52 / /mnt/nas rw - cifs //nas/share rw
            """;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are those of Linux")
    void theKernelsTableIsRead() {
        var mounts = MountTable.parse(KERNELS.lines().toList());
        assertEquals(6, mounts.size());
        assertEquals(new Mount(Path.of("/media/ada/Archive disk\\"), "fuseblk", "90 /dev/sdb1", null), mounts.get(2));
        assertEquals("fuse.sshfs", mounts.get(4).deaf());
        assertFalse(mounts.get(1).mayHoldModels());
        assertTrue(mounts.get(2).mayHoldModels());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are those of Linux")
    void whatCoversAnotherIsWhatCounts() {
        var terrain = new Terrain();
        var mounts = MountTable.parse(KERNELS.lines().toList());
        assertEquals(5, terrain.become(mounts).size());
        assertEquals(Optional.of("cifs"), terrain.reason(Path.of("/mnt/nas/models")));
        assertEquals(Optional.empty(), terrain.reason(Path.of("/media/ada/Archive disk\\/models")));
        assertEquals(Set.of(), terrain.become(mounts));
        assertEquals(Set.of(mounts.get(3), mounts.get(5)), terrain.become(mounts.subList(0, 5)));
        assertEquals(Optional.of("nfs4"), terrain.reason(Path.of("/mnt/nas/models")));
    }

    @Test
    void thisSystemTellsWhatIsMounted() {
        var root = Path.of("").toAbsolutePath().getRoot();
        assertTrue(new MountTable().read().stream().anyMatch(mount -> mount.place().equals(root)));
    }

    @Test
    void aLookThatTakesLongIsHadSeldom() {
        long second = Duration.ofSeconds(1).toNanos();
        var pace = new Pace(Duration.ofSeconds(60), 0);
        assertFalse(pace.isDue(59 * second));
        pace.looked(60 * second, 60 * second + 1);
        assertEquals(List.of(false, true), List.of(pace.isDue(119 * second), pace.isDue(121 * second)));
        pace.looked(0, 3 * second);
        assertEquals(List.of(false, true), List.of(pace.isDue(302 * second), pace.isDue(303 * second)));
        pace.looked(0, 3600 * second);
        assertTrue(pace.isDue(4201 * second), "a share that hangs is not forgotten");
    }
}

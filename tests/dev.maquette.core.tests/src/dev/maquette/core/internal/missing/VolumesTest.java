// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.testkit.NeedsSymbolicLinks;

class VolumesTest {

    @TempDir
    Path temp;

    private final StagedMounts mounts = new StagedMounts();
    private Path disk;
    private Path file;

    @BeforeEach
    void aDiskIsMounted() throws IOException {
        temp = temp.toRealPath();
        disk = Files.createDirectories(temp.resolve("disk"));
        file = Files.writeString(disk.resolve("kiln.safetensors"), "weights");
        mounts.mounted.put(disk, "ext4 1000");
    }

    @Test
    void whatIsGoneFromADiskThatIsThereIsMissing() throws IOException {
        var known = remembered();
        Files.delete(file);
        assertEquals(Optional.empty(), new Volumes(mounts, known).away(file));
    }

    @Test
    void whatWasOnADiskThatIsAwayIsOffline() throws IOException {
        var known = remembered();
        Files.delete(file);
        mounts.mounted.remove(disk);
        assertEquals(Optional.of(disk), new Volumes(mounts, known).away(file));
        Files.delete(disk);
        assertEquals(Optional.of(disk), new Volumes(mounts, known).away(file));
    }

    @Test
    void anotherDiskInItsPlaceIsNotIt() throws IOException {
        var known = remembered();
        Files.delete(file);
        mounts.mounted.put(disk, "ntfs 5000");
        assertEquals(Optional.of(disk), new Volumes(mounts, known).away(file));
    }

    @Test
    void aDiskThatWasMadeLargerIsKnownByWhatIsLeftOnIt() throws IOException {
        var known = remembered();
        var other = Files.writeString(disk.resolve("other"), "still here");
        Files.delete(file);
        mounts.mounted.put(disk, "ext4 2000");
        var volumes = new Volumes(mounts, known);
        volumes.seen(other);
        assertEquals(Optional.empty(), volumes.away(file));
        assertEquals(Map.of(disk.toString(), "ext4 2000"), volumes.remembered());
    }

    @Test
    void aFolderOfTheSystemsDiskIsNoVolume() throws IOException {
        var volumes = new Volumes(mounts, Map.of());
        volumes.seen(Files.createDirectories(temp.resolve("folder")));
        assertEquals(Map.of(), volumes.remembered());
        assertEquals(Optional.empty(), volumes.away(temp.resolve("folder/gone/x.safetensors")));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the places are those of Linux and macOS")
    void whereDisksAreMountedNothingIsGoneWhileNothingIsMounted() {
        var volumes = new Volumes(mounts, Map.of());
        assertEquals(Optional.of(Path.of("/media/ada/NO SUCH DISK")),
                volumes.away(Path.of("/media/ada/NO SUCH DISK/loras/x.safetensors")));
        assertEquals(Optional.of(Path.of("/Volumes/None")), volumes.away(Path.of("/Volumes/None/x")));
    }

    @Test
    @NeedsSymbolicLinks
    void whatCannotBeAskedForIsNotGone() throws IOException {
        var loop = Files.createSymbolicLink(temp.resolve("loop"), temp.resolve("loop"));
        assertEquals(Optional.of(loop), new Volumes(mounts, Map.of()).away(loop.resolve("x.safetensors")));
    }

    @Test
    void theSystemTellsItsMounts() throws IOException {
        var system = new SystemMounts();
        var mount = system.mountOf(temp);
        assertEquals(mount, system.mountOf(file));
        assertEquals(Optional.empty(), system.volumeAt(disk));
        assertEquals(Optional.empty(), system.volumeAt(temp.resolve("nothing")));
        assertEquals(1, system.volumeAt(mount).stream().count());
    }

    private Map<String, String> remembered() {
        var volumes = new Volumes(mounts, Map.of());
        volumes.seen(file);
        assertEquals(Map.of(disk.toString(), "ext4 1000"), volumes.remembered());
        return volumes.remembered();
    }
}

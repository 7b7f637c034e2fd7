// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir
    private Path root;

    private void file(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void machine() throws IOException {
        file("proc/meminfo", "MemTotal:       16000000 kB\nMemFree:  1000 kB\nMemAvailable:    8000000 kB\n");
    }

    @Test
    void whatLinuxCouldGiveIsFree() throws Exception {
        machine();
        assertEquals(16_000_000L * 1024, new Memory(root).total());
        assertEquals(8_000_000L * 1024, new Memory(root).free());
    }

    @Test
    void aGroupOfProcessesHasNoMoreThanItsLimit() throws Exception {
        machine();
        file("sys/fs/cgroup/memory.max", "2000000000\n");
        file("sys/fs/cgroup/memory.current", "1500000000\n");
        file("sys/fs/cgroup/memory.stat", "anon 1\ninactive_file 300000000\nactive_file 5\n");
        assertEquals(2_000_000_000L, new Memory(root).total());
        assertEquals(800_000_000L, new Memory(root).free());
    }

    @Test
    void aGroupWithoutALimitHasAllAndTheOlderFilesCountAsWell() throws Exception {
        machine();
        file("sys/fs/cgroup/memory.max", "max\n");
        assertEquals(8_000_000L * 1024, new Memory(root).free());
        Files.delete(root.resolve("sys/fs/cgroup/memory.max"));
        file("sys/fs/cgroup/memory/memory.limit_in_bytes", "3000000000\n");
        file("sys/fs/cgroup/memory/memory.usage_in_bytes", "1000000000\n");
        assertEquals(2_000_000_000L, new Memory(root).free());
    }

    @Test
    void otherSystemsAreAskedByJava() {
        var memory = new Memory(root);
        assertTrue(memory.free() > 0 && memory.free() <= memory.total());
    }

    @Test
    void cardsAreReadFromWhatTheirDriverSays() {
        var cards = Cards.of(List.of("NVIDIA H200, 143771, 143000", "[Not Supported]", "NVIDIA T4, x, 1"));
        assertEquals(1, cards.size());
        assertEquals("NVIDIA H200", cards.getFirst().name());
        assertEquals(143_000L * 1024 * 1024, cards.getFirst().free());
    }
}

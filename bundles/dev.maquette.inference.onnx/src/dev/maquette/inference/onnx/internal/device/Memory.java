// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.device;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import javax.management.JMException;
import javax.management.ObjectName;

/** The memory of this computer, or the part of it that this program may take. */
public final class Memory {

    private static final Logger LOG = System.getLogger(Memory.class.getName());
    private static final int KILO = 1024;

    private final Path root;

    /** Of this computer. */
    public Memory() {
        this(Path.of("/"));
    }

    /** @param root where Linux shows its files */
    Memory(Path root) {
        this.root = root;
    }

    /** Bytes in all. */
    public long total() {
        long machine = line("proc/meminfo", "MemTotal:").stream().map(kilobytes -> kilobytes * KILO).findFirst()
                .orElseGet(() -> system("TotalMemorySize"));
        return Math.min(machine, group("memory.max", "memory/memory.limit_in_bytes").orElse(Long.MAX_VALUE));
    }

    /** Bytes that are free, those with it that only keep files at hand. */
    public long free() {
        long machine = line("proc/meminfo", "MemAvailable:").stream().map(kilobytes -> kilobytes * KILO).findFirst()
                .orElseGet(() -> system("FreeMemorySize"));
        var most = group("memory.max", "memory/memory.limit_in_bytes");
        if (most.isEmpty()) {
            return machine;
        }
        long used = group("memory.current", "memory/memory.usage_in_bytes").orElse(0);
        long files = statistic("sys/fs/cgroup/memory.stat", "inactive_file")
                .orElse(statistic("sys/fs/cgroup/memory/memory.stat", "total_inactive_file").orElse(0));
        return Math.clamp(most.getAsLong() - used + files, 0, machine);
    }

    /** What Java knows of the operating system, by a name that not every Java has to know. */
    private static long system(String attribute) {
        try {
            var found = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), attribute);
            return ((Number) found).longValue();
        } catch (JMException unknown) {
            throw new IllegalStateException("This Java does not tell how much memory there is", unknown);
        }
    }

    /** A number of the group of processes to which this one belongs, by the newer or else by the older files. */
    private OptionalLong group(String newer, String older) {
        var own = line("sys/fs/cgroup/" + newer, "");
        var found = own.isPresent() ? own : line("sys/fs/cgroup/" + older, "");
        return found.isPresent() ? OptionalLong.of(found.get()) : OptionalLong.empty();
    }

    private OptionalLong statistic(String file, String name) {
        var found = line(file, name + " ");
        return found.isPresent() ? OptionalLong.of(found.get()) : OptionalLong.empty();
    }

    /** The number in the first line that begins so; empty where there is none, or it is a word. */
    private Optional<Long> line(String name, String beginning) {
        var file = root.resolve(name);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(file).stream().filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length()).strip().split("\\s")[0])
                    .filter(word -> word.matches("\\d{1,18}")).map(Long::valueOf).findFirst();
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "No memory can be read in " + file, unreadable);
            return Optional.empty();
        }
    }
}

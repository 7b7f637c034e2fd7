// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A process that owns intents and jobs.
 *
 * @param id of this use of a library by the process
 * @param startedMillis when the process started, 0 where the system does not tell; with it a process is told from a
 *     later one that was given the same number
 */
record Owner(String id, String host, long pid, long startedMillis) {

    /** Systems compute the start from the clock, which may have been set meanwhile. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static Owner thisProcess() {
        var process = ProcessHandle.current();
        return new Owner(UUID.randomUUID().toString(), hostName(), process.pid(), started(process));
    }

    /** This process, to be {@link #named} by others. */
    static String signature() {
        return hostName() + " " + ProcessHandle.current().pid() + "\n";
    }

    /** Whose signature it is, in words for a user; empty when that process of this host has ended. */
    static Optional<String> named(String signature) {
        var told = signature.strip().split(" ");
        if (told.length != 2 || !told[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        if (!told[0].equals(hostName())) {
            return Optional.of("process " + told[1] + " of the computer " + told[0]);
        }
        return ProcessHandle.of(Long.parseLong(told[1])).map(process -> process.info().command()
                .map(command -> Path.of(command).getFileName() + " (process " + process.pid() + ")")
                .orElse("process " + process.pid()));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    boolean onHostOf(Owner other) {
        return host.equals(other.host);
    }

    /** Whether the process lives; to be asked on its own host. */
    boolean alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(Owner::started)
                .filter(start -> Math.abs(start - startedMillis) <= TOLERANCE.toMillis()).isPresent();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A server of PostgreSQL in a folder of its own, on a free port of loopback, until it is closed. It refuses to run as
 * root; then it runs as the user {@code postgres}, whom its package makes.
 */
public final class LocalPostgres implements AutoCloseable {

    /** The password of the one user; it has what addresses and files of passwords must treat with care. */
    public static final String PASSWORD = "ink & brush:1%";

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final String USER = "maquette";
    private static final long PATIENCE_SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final int port;

    private LocalPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Where its programs are: of several versions the latest. */
    static Optional<Path> programs() {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(bin -> bin.getParent().getFileName().toString()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Makes a server and starts it. */
    static LocalPostgres start(Path programs) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("maquette-postgres");
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var server = new LocalPostgres(programs, folder, port);
        server.make();
        server.startAgain();
        return server;
    }

    private void make() throws IOException, InterruptedException {
        var password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        if (isRoot()) {
            var user = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
            Files.setOwner(folder, user);
            Files.setOwner(password, user);
        }
        run("initdb", "-D", data(), "-U", USER, "-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8",
                "--locale=C.UTF-8", "-N");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        var told = Files.createTempFile("maquette-postgres", ".out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        builder.directory(folder.toFile());
        builder.environment().put("PGPASSWORD", PASSWORD);
        var process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var text = Files.readString(told);
        Files.delete(told);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " failed: " + text);
        }
    }

    /** The address of a schema of which nobody has heard, without the password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER + "&currentSchema=s"
                + UUID.randomUUID().toString().replace("-", "");
    }

    /** Runs a statement in the database. */
    public void execute(String statement) throws IOException, InterruptedException {
        run("psql", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", USER, "-d", "postgres", "-q", "-c",
                statement);
    }

    /** Breaks all connections of Maquette. */
    public void disconnect() throws IOException, InterruptedException {
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'Maquette'");
    }

    /** Stops as in a crash. */
    public void crash() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "-m", "immediate", "-w", "-D", data());
    }

    /** Starts it, for the first time or after a {@link #crash}. */
    public void startAgain() throws IOException, InterruptedException {
        run("pg_ctl", "start", "-w", "-D", data(), "-l", folder.resolve("log").toString(), "-o",
                "-p " + port + " -h 127.0.0.1 -k " + folder + " -c fsync=off -c max_connections=50");
    }

    @Override
    public void close() throws IOException {
        try {
            crash();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The server in " + folder + " may still run", interrupted);
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

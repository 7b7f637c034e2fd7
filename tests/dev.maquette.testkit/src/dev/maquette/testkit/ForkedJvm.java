// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.FrameworkUtil;

/**
 * A plain Java process, without OSGi, that runs a main class of a test: to be killed, or to be one of two. What it
 * prints is read line by line; what it prints as error goes to the error output of the test. Closing kills it.
 */
public final class ForkedJvm implements AutoCloseable {

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private ForkedJvm(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /**
     * Starts the class.
     *
     * @param needed one class of each jar or bundle that it needs besides its own
     * @param options options of the Java virtual machine
     * @param arguments of the main method
     */
    public static ForkedJvm start(Class<?> main, Collection<Class<?>> needed, List<String> options,
            String... arguments) throws IOException {
        return new ForkedJvm(new ProcessBuilder(command(main, needed, options, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The command that starts the class, for who starts processes by itself. */
    public static List<String> command(Class<?> main, Collection<Class<?>> needed, List<String> options,
            String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(classPath(main, needed));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Where no bundles run, that of this process is right, with the resources on it. */
    private static String classPath(Class<?> main, Collection<Class<?>> needed) {
        return FrameworkUtil.getBundle(main) == null ? System.getProperty("java.class.path")
                : Stream.concat(Stream.of(main), needed.stream()).map(ForkedJvm::location).distinct()
                        .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or folder of a class; in OSGi the place of a bundle may be the project that it is built in. */
    private static String location(Class<?> type) {
        try {
            var root = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            var file = type.getName().replace('.', '/') + ".class";
            return Stream.of(root, root.resolve("target/classes"), root.resolve("bin"))
                    .filter(folder -> Files.exists(folder.resolve(file))).findFirst().orElse(root).toString();
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException("Where is " + type + "?", unreadable);
        }
    }

    private void read() {
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            lines.add("(output ended: " + killed.getMessage() + ")");
        }
        ended.countDown();
    }

    /** The next line that it prints; fails when none comes in time. */
    public String line(Duration patience) throws InterruptedException {
        var line = lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (line == null) {
            throw new AssertionError("The forked process printed nothing for " + patience);
        }
        return line;
    }

    /** Lines that were printed and not read yet. */
    public List<String> pending() {
        var pending = new ArrayList<String>();
        lines.drainTo(pending);
        return pending;
    }

    /** All lines that were not read yet, when it prints no more; fails when it goes on. */
    public List<String> rest(Duration patience) throws InterruptedException {
        if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The forked process still prints after " + patience);
        }
        return pending();
    }

    /** The process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Sends it a line. */
    public void tell(String line) throws IOException {
        var writer = process.outputWriter(StandardCharsets.UTF_8);
        writer.write(line + "\n");
        writer.flush();
    }

    /** Ends it without giving it a chance to clean up, and returns when it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for its end; fails when it does not end in time. */
    public int exit(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The forked process has not ended after " + patience);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

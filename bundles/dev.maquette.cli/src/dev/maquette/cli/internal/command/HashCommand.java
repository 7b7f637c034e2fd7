// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes digests of files. Needs no library. */
@Command(name = "hash", description = "Takes digests of files, all that are asked for in one read. Of a folder it is "
        + "the hash that a model in a folder has.",
        footer = {"", "Examples:", "  maquette hash model.safetensors --algorithm blake3,sha256"})
final class HashCommand implements Callable<Integer> {

    private static final String NONE = "autov3 and tensors are of safetensors files alone, autov1 of files of 2 MiB "
            + "and more; a folder has those of whole files.";

    private final Session session;
    private boolean failed;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<String> paths;

    @Mixin
    private AlgorithmOption option = new AlgorithmOption();

    HashCommand(Session session) {
        this.session = session;
    }

    /**
     * A line of JSON.
     *
     * @param path as given
     * @param digests digits by the name of the digest
     */
    record Line(String path, Map<String, String> digests) {
    }

    @Override
    public Integer call() throws UsageException {
        var algorithms = option.algorithms();
        var digests = session.digests();
        for (var path : paths) {
            hash(path, algorithms, digests);
        }
        return failed ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void hash(String given, List<DigestAlgorithm> algorithms, Digests digests) {
        try {
            var line = new Line(given, take(session.path(given), algorithms, digests));
            if (line.digests().isEmpty()) {
                fail(given, given + " has none of these digests.", "invalid", NONE);
            } else {
                session.output().result(line, () -> HashText.of(given, line.digests(), algorithms.size()));
            }
        } catch (InvalidPathException e) {
            fail(given, "\"" + given + "\" is not a path: " + e.getReason() + ".", "invalid", "Check the spelling.");
        } catch (NoSuchFileException _) {
            fail(given, "There is no such file: " + given, "not_found", "Check the spelling of the name.");
        } catch (IOException e) {
            fail(given, given + " cannot be hashed: " + e.getMessage(), "io", "Check the disk and your permissions.");
        }
    }

    private Map<String, String> take(Path path, List<DigestAlgorithm> algorithms, Digests digests) throws IOException {
        if (!Files.isDirectory(path) && !Files.isRegularFile(path) && Files.exists(path)) {
            throw new IOException("it is neither a file nor a folder");
        }
        var monitor = session.monitor();
        try {
            var taken = digests.model(path, EnumSet.copyOf(algorithms), DigestCache.NONE, monitor);
            var labelled = new LinkedHashMap<String, String>();
            algorithms.stream().filter(taken::containsKey)
                    .forEach(algorithm -> labelled.put(algorithm.label(), taken.get(algorithm)));
            return labelled;
        } finally {
            monitor.done();
        }
    }

    private void fail(String given, String error, String problem, String remedy) {
        failed = true;
        session.output().failure(new Failure(error, problem, remedy).about(given));
    }
}

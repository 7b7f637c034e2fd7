// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.probe;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the fuzzer once found worth keeping is still read, or called broken, and never breaks who reads it. A test of a
 * fuzz target extends this.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class KeptInputs {

    /** A fuzz target. */
    @FunctionalInterface
    public interface Target {

        /** Reads an input; what it throws is a fault. */
        void read(byte[] input) throws Exception;
    }

    private final String corpus;
    private final Target target;

    /** @param corpus folder of the kept inputs, below {@code releng/fuzz/corpus} */
    protected KeptInputs(String corpus, Target target) {
        this.corpus = corpus;
        this.target = target;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aKeptInputBreaksNothing(Path input) throws IOException {
        var bytes = Files.readAllBytes(input);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> target.read(bytes));
    }

    /** Fails when there are none. */
    List<Path> inputs() throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("releng/fuzz"))) {
            root = root.getParent();
        }
        try (var files = Files.list(root.resolve("releng/fuzz/corpus").resolve(corpus))) {
            var inputs = files.filter(Files::isRegularFile).sorted().toList();
            if (inputs.isEmpty()) {
                throw new AssertionError("No inputs are kept for " + corpus);
            }
            return inputs;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.maquette.testkit.probe.FuzzCorpus;

/** What the fuzzer once found worth keeping is still read, or called broken, and never breaks the reader. */
class GgufFuzzTest {

    @ParameterizedTest
    @MethodSource("inputs")
    void aKeptInputDoesNotBreakTheReader(Path input) throws IOException {
        var bytes = Files.readAllBytes(input);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> GgufFuzz.fuzzerTestOneInput(bytes));
    }

    static List<Path> inputs() throws IOException {
        return FuzzCorpus.of("gguf");
    }
}

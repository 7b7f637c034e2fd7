// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;

/**
 * Small models that {@code releng/fixtures/write.py} wrote with PyTorch, safetensors and ONNX: each layout, protocol
 * and
 * type of number, and what people put around a state dict.
 */
class WrittenByOthersTest {

    private static final String FOLDER = "tests/dev.maquette.families.tests/written";

    @ParameterizedTest
    @MethodSource("rows")
    void isWhatItIs(String row) {
        var columns = row.split("\t");
        var answer = Service.identify(SamplesTest.root().resolve(FOLDER).resolve(columns[0]));
        assertTrue(List.of(columns[1].split("\\|")).contains(kind(answer)),
                () -> columns[1] + " expected, " + kind(answer) + " found: " + answer.reason());
    }

    static List<String> rows() throws IOException {
        return Files.readAllLines(SamplesTest.root().resolve(FOLDER).resolve("expected.tsv"));
    }

    private static String kind(Identification answer) {
        return answer.status() == Status.IDENTIFIED
                ? Stream.of(answer.type(), answer.base(), answer.format(), Objects.toString(answer.variant(), ""))
                        .map(Object::toString).collect(Collectors.joining("/"))
                : answer.status().name().toLowerCase(Locale.ROOT);
    }
}

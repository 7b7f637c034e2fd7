// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidecarsTest {

    @TempDir
    private Path folder;

    @Test
    void activationTextIsSplitAtCommas() throws IOException {
        write("ink.json", "{\"description\":\"x\",\"activation text\":\"ink wash, paper ,, || blot\"}");
        assertEquals(List.of("ink wash", "paper", "blot"), phrases("ink.safetensors"));
    }

    @Test
    void trainedWordsOfCivitaiAndOfStabilityMatrixFollow() throws IOException {
        write("ink.json", "{\"activation text\":\"wash\"}");
        write("ink.civitai.info", "{\"id\":7,\"trainedWords\":[\"ink, wash\",3,null,\"blot\"],\"images\":[]}");
        write("ink.cm-info.json", "{\"ModelId\":7,\"TrainedWords\":[\"drop\"]}");
        assertEquals(List.of("wash", "ink", "blot", "drop"), phrases("ink.safetensors"));
    }

    @Test
    void theStemIsTheNameWithoutItsLastSuffix() throws IOException {
        write("ink.v2.json", "{\"activation text\":\"second\"}");
        write("ink.json", "{\"activation text\":\"first\"}");
        assertEquals(List.of("second"), phrases("ink.v2.safetensors"));
    }

    @Test
    void ofALinkTheFilesBesideItsTargetCountToo() throws IOException {
        Files.createDirectory(folder.resolve("there"));
        write("there/real.json", "{\"activation text\":\"there\"}");
        Files.createFile(folder.resolve("there/real.safetensors"));
        Files.createSymbolicLink(folder.resolve("link.safetensors"), folder.resolve("there/real.safetensors"));
        assertEquals(List.of("there"), phrases("link.safetensors"));
    }

    @Test
    void aSidecarThatIsALinkIsNotFollowed() throws IOException {
        write("secret", "{\"activation text\":\"secret\"}");
        Files.createSymbolicLink(folder.resolve("ink.json"), folder.resolve("secret"));
        assertEquals(List.of(), phrases("ink.safetensors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{}", "{\"activation text\":7}", "{\"activation text\":null}",
            "{\"activation text\":{\"a\":\"b\"}}", "{\"activation text\":[[\"deep\"]]}", "<html>",
            "{\"Activation Text\":\"other\"}", "{\"a\":[}", "\u0000\u0001"})
    void whatIsNotOfTheShapeTellsNothing(String text) throws IOException {
        write("ink.json", text);
        assertEquals(List.of(), phrases("ink.safetensors"));
    }

    @Test
    void whatIsTooLargeTooDeepOrTooLongTellsNothing() throws IOException {
        write("ink.json", " ".repeat(4 << 20) + "{\"activation text\":\"large\"}");
        write("ink.civitai.info", "{\"x\":" + "[".repeat(1_000_000));
        write("ink.cm-info.json", "{\"TrainedWords\":[\"" + "w".repeat(301) + "\"]}");
        assertEquals(List.of(), phrases("ink.safetensors"));
    }

    @Test
    void atMostFiftyAreTaken() throws IOException {
        write("ink.json", "{\"activation text\":\""
                + IntStream.range(0, 1000).mapToObj(i -> "w" + i).collect(Collectors.joining(",")) + "\"}");
        assertEquals(50, phrases("ink.safetensors").size());
    }

    @Test
    void aFolderOfThatNameIsNoSidecar() throws IOException {
        Files.createDirectory(folder.resolve("ink.json"));
        assertEquals(List.of(), phrases("ink.safetensors"));
    }

    private List<String> phrases(String model) {
        return Sidecars.phrases(folder.resolve(model));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}

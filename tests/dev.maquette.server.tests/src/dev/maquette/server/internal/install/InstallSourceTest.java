// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.server.internal.http.HttpProblem;

class InstallSourceTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a/b:fp16", "a/b:onnx", "a/b:", "a/b::v2", "a/b:v2", "a/b:fp16:vae", "a/b:onnx:vae",
            "a/b::/checkpoints/x.safetensors", "a/b::text_encoder+tokenizer", "https://huggingface.co/org/repo",
            "http://h.example/x", "external://openai/gpt-image-2", "civitai:12@34", "sample:tiny-sd-onnx"})
    void whatAnInstallerMayUnderstandIsTaken(String source) throws HttpProblem {
        assertEquals(new InstallSource(source, false), InstallSource.of(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "foo", "/nonexistent/x", "C:\\x\\y", "a/b::", "a/b:bf16:", "https://", "https:///x",
            "external://", "external://openai", "external:///x", "models/x.safetensors", "a/b/c"})
    void whatIsNoSourceIsRefusedAsInvokeAiDoes(String source) {
        var refusal = assertThrows(HttpProblem.class, () -> InstallSource.of(source));

        assertEquals(409, refusal.status());
        assertEquals("Unsupported model source: '" + source + "'", refusal.getMessage());
    }

    @Test
    void aPathThatIsThereComesFirst() throws IOException, HttpProblem {
        var file = Files.createFile(temp.resolve("x.safetensors"));

        assertTrue(InstallSource.of(file.toString()).local());
    }

    @Test
    void whiteSpaceAndQuotesAreDropped() throws HttpProblem {
        assertEquals("a/b", InstallSource.of(" \"a/b\"\t").text());
        assertEquals("a/b", InstallSource.of("' a/b '").text());
    }

    @Test
    void aNameThatNoSystemCanHaveIsRefused() {
        assertThrows(HttpProblem.class, () -> InstallSource.of("a\0b"));
    }
}

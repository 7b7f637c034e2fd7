// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepoSourceTest {

    private static final URI HUB = URI.create("https://mirror.example");

    private static Optional<String> text(String source) {
        return RepoSource.of(source, HUB).map(RepoSource::text);
    }

    @ParameterizedTest
    @CsvSource({"a/b,a/b", "a/b:,a/b", "a/b:fp16,a/b:fp16", "a/b:onnx:vae,a/b:onnx:vae", "a/b::v2,a/b::v2",
            "a/b:v2,a/b::v2", "a/b:sub/folder/,a/b::sub/folder", "a/b:fp16:vae,a/b:fp16:vae",
            "a/b::/checkpoints/x.safetensors,a/b::checkpoints/x.safetensors",
            "a/b::text_encoder+tokenizer,a/b::text_encoder+tokenizer", "a/b:bf16,a/b::bf16",
            "black-forest-labs/FLUX.1-schnell,black-forest-labs/FLUX.1-schnell"})
    void whatPeopleWriteIsARepository(String source, String normal) {
        assertEquals(Optional.of(normal), text(source));
    }

    @ParameterizedTest
    @CsvSource({"https://huggingface.co/a/b,a/b", "https://huggingface.co/a/b/,a/b", "http://www.hf.co/a/b?x=1#top,a/b",
            "https://mirror.example/a/b,a/b", "https://huggingface.co/a/b/tree/main,a/b",
            "https://huggingface.co/a/b/tree/main/vae,a/b::vae",
            "https://huggingface.co/a/b/blob/main/x/y.safetensors,a/b::x/y.safetensors",
            "https://huggingface.co/a/b/resolve/main/y.gguf?download=true,a/b::y.gguf"})
    void anAddressOfAPageIsOneToo(String source, String normal) {
        assertEquals(Optional.of(normal), text(source));
    }

    @Test
    void aPageOfARevisionIsThatRevision() {
        assertEquals("fp16", RepoSource.of("https://huggingface.co/a/b/tree/fp16", HUB).orElseThrow().revision());
        assertEquals("refs/pr/3", RepoSource.of("https://huggingface.co/a/b/tree/refs%2Fpr%2F3/vae", HUB).orElseThrow()
                .revision());
        assertEquals(Optional.of("https://huggingface.co/a/b/tree/refs%2Fpr%2F3/a%20b"),
                text("https://huggingface.co/a/b/tree/refs%2Fpr%2F3/a%20b"));
        assertEquals("main", RepoSource.of("a/b:fp16", HUB).orElseThrow().revision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "a/b::", "/nonexistent/x", "a/b/c", "a--b/c", "a/b.git", "-a/b", "a/b-",
            "models/x.safetensors", "C:\\x\\y", "https://example.org/a/b", "https://huggingface.co/datasets/a",
            "https://huggingface.co/docs/hub", "a/b:x:y", "https://huggingface.co/a/b/resolve/main/archive.zip"})
    void otherTextsAreNone(String source) {
        assertEquals(Optional.empty(), text(source));
    }
}

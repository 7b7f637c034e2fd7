// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;

import org.junit.jupiter.api.Test;

class FileNameTest {

    private static final URI STORAGE = URI.create("https://storage.example/bucket/0a1b2c?sig=1");

    @Test
    void theUserThenTheServerThenTheAddressNamesIt() {
        var asked = URI.create("https://hub.example/dl/my%20model.safetensors?download=true");
        var header = "attachment; filename=\"theirs.bin\"";
        assertEquals("mine.bin", FileName.of("mine.bin", header, asked, STORAGE));
        assertEquals("theirs.bin", FileName.of(null, header, asked, STORAGE));
        assertEquals("my model.safetensors", FileName.of(null, null, asked, STORAGE));
    }

    @Test
    void anAddressWithoutASuffixGivesWayToTheOneThatAnswers() {
        var asked = URI.create("https://hub.example/api/download/128713");
        assertEquals("file.ckpt", FileName.of(null, null, asked, URI.create("https://cdn.example/file.ckpt")));
        assertEquals("128713", FileName.of(null, null, asked, STORAGE));
        assertEquals("download", FileName.of("..", "attachment; filename=\"/\"", URI.create("https://x.example/"),
                URI.create("https://x.example")));
    }
}

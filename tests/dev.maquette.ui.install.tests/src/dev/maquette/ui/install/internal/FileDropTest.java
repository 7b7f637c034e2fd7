// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FileDropTest {

    @Test
    void aLinkFromABrowserIsItsAddressAlone() {
        assertEquals(List.of("https://civitai.com/models/48211"),
                FileDrop.lines("https://civitai.com/models/48211\nHarbour Mist | Civitai\n"));
    }

    @Test
    void severalLinksAreAllTaken() {
        assertEquals(List.of("https://a.example.org/1", "https://a.example.org/2"),
                FileDrop.lines("https://a.example.org/1\r\n\r\nhttps://a.example.org/2"));
    }

    @Test
    void otherTextIsTakenLineByLine() {
        assertEquals(List.of("aurora-forge/paperlight-xl", "/models/a.safetensors"),
                FileDrop.lines(" aurora-forge/paperlight-xl\n/models/a.safetensors"));
    }
}

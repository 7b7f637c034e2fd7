// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverDropTest {

    @ParameterizedTest
    @CsvSource({"/a/cover.png,true", "/a/Cover.JPEG,true", "/a/b.jpg,true", "/a/b.webp,true",
            "/a/model.safetensors,false", "/a/png,false", "/a/b.png.zip,false"})
    void onlyImagesBecomeCovers(String file, boolean image) {
        assertEquals(image, CoverDrop.isImage(file));
    }
}

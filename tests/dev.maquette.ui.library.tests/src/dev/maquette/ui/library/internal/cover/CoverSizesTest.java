// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverSizesTest {

    @ParameterizedTest
    @CsvSource({"96,100,128", "128,100,128", "129,100,256", "96,200,256", "256,200,256"})
    void aPictureIsAsLargeAsItsTileOnTheScreenAsFarAsCoversGo(int points, int zoom, int size) {
        assertEquals(size, CoverSizes.size(points, zoom));
    }
}

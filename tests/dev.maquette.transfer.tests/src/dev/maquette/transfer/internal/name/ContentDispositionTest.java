// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"attachment; filename=\"a b.bin\",a b.bin",
            "attachment; filename=a.bin; size=3,a.bin", "inline;FILENAME=\"x;y.bin\",x;y.bin",
            "attachment; filename=\"say \\\"hi\\\".bin\",say \"hi\".bin",
            "attachment; filename=\"plain.bin\"; filename*=UTF-8''na%C3%AFve%20%E6%A8%A1.bin,naïve 模.bin",
            "attachment; filename*=iso-8859-1'en'%A3.bin,£.bin", "filename=\"bare.bin\",bare.bin",
            "attachment; filename*=klingon''x; filename=\"fallback.bin\",fallback.bin",
            "attachment; filename*=UTF-8''%FF%FE; filename=\"valid.bin\",valid.bin",
            "attachment; filename=\"100%.bin\",100%.bin"})
    void theNameIsRead(String header, String name) {
        assertEquals(Optional.of(name), ContentDisposition.fileName(header));
    }

    @Test
    void bytesThatAreUtf8AreReadAsSuch() {
        var header = new String("attachment; filename=\"模型.bin\"".getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);
        assertEquals(Optional.of("模型.bin"), ContentDisposition.fileName(header));
    }

    @Test
    void aHeaderWithoutANameGivesNone() {
        assertEquals(Optional.empty(), ContentDisposition.fileName("attachment"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource({"model.safetensors,model.safetensors", "../../etc/passwd,passwd", "C:\\temp\\x.bin,x.bin",
            "a<b>:c|d?e*.pt,a_b__c_d_e_.pt", "con.safetensors,_con.safetensors", "LPT9,_LPT9", "nul .bin,_nul .bin",
            "COM¹.bin,_COM¹.bin", "console.bin,console.bin", "'name. . ',name", ".hidden.ckpt,hidden.ckpt",
            "'tab\there\u0007.bin',tabhere.bin", "gpj\u202Enib.exe,gpjnib.exe", "e\u0301te\u0301.bin,\u00e9t\u00e9.bin",
            "模型.safetensors,模型.safetensors"})
    void everySystemCanHaveIt(String text, String name) {
        assertEquals(Optional.of(name), SafeName.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "/", "a/..", " . ", "\u0000"})
    void nothingIsNoName(String text) {
        assertEquals(Optional.empty(), SafeName.of(text));
    }

    @Test
    void aLongNameKeepsItsSuffixAndWholeLetters() {
        var name = SafeName.of("模".repeat(200) + ".safetensors").orElseThrow();
        assertTrue(name.endsWith("模.safetensors"), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 230, name);
    }
}

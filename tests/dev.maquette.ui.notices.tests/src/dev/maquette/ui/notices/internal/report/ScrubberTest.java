// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubberTest {

    private final Scrubber scrubber =
            new Scrubber("/home/mirabel", List.of("mirabel", "atelier7", "vault.example.net"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Authorization: Bearer hf_AbCdEfGhIjKlMnOpQrStUv | hf_AbCd
            token=swordfish | swordfish
            "apiKey": "swordfish twice" | swordfish
            civitai.api-key = 0123456789abcdef0123456789abcdef | 0123456789abcdef
            --token swordfish --verbose | swordfish
            proxy.password=correct horse | correct
            https://user:swordfish@huggingface.co/a/b | swordfish
            https://huggingface.co/a/b?X-Amz-Signature=swordfish&b=1 | swordfish
            GET https://civitai.com/api/download/1#swordfish | swordfish
            eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.swordfish_x | swordfish
            Cookie: session=swordfish; other=swordfish | session=swordfish
            written to anna.b+news@studio.example.com today | anna
            /home/mirabel/models/a.safetensors | mirabel
            /home/anna/models/a.safetensors | anna
            C:\\Users\\Anna Maria\\models | Anna
            \\\\nas-of-anna\\models\\a | anna
            http://10.1.2.3:8080/api | 10.1.2.3
            connect to 192.168.17.4 failed | 192.168
            https://models.acme.internal/v2/models | acme
            jdbc:postgresql://db.acme.internal:5432/models | acme
            http://[fe80::17]:8080/ | fe80
            Host atelier7 is away | atelier7
            cannot reach VAULT.example.net now | VAULT
            qX7fR2mK9vT4bN8wL3cZ6hJ1pD5sG0yA | qX7fR2mK
            """)
    void secretsAreTakenOut(String text, String secret) {
        String clean = scrubber.clean(text);
        assertFalse(clean.contains(secret), clean);
        assertTrue(clean.contains("<") || clean.contains("~"), "it says what stood there: " + clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!ENTRY dev.maquette.core 4 0 2026-11-20 09:41:12.345",
            "\tat dev.maquette.ui.library.internal.LibraryPresenter.refresh(LibraryPresenter.java:112)",
            "org.eclipse.equinox.simpleconfigurator 1.5.700.v20260326-1607 active",
            "java.lang.NullPointerException: Cannot invoke \"String.length()\" because \"name\" is null",
            "https://huggingface.co/stabilityai/sd-turbo", "Heap: 211 MB of 1.50 GB", "Java: 25.0.3+9-LTS",
            "/mnt/vault/flux/gouache.safetensors: read only", "http://127.0.0.1:9090/",
            "platform:/plugin/dev.maquette.ui/css/dark.css"})
    void whatHelpsIsLeft(String text) {
        assertEquals(text, scrubber.clean(text));
    }

    @Test
    void theHomeFolderIsATilde() {
        assertEquals("~/models/a.gguf and /home/<user>/x",
                new Scrubber("/home/anna", List.of()).clean("/home/anna/models/a.gguf and /home/anna2/x"));
    }

    @Test
    void aPrivateKeyThatIsCutOffIsTakenOutToTheEnd() {
        assertEquals("a <private key>", scrubber.clean("a -----BEGIN RSA PRIVATE KEY-----\nMIIEow\nAbC"));
    }

    @Test
    void noFileOfTheReportHoldsASecret(@TempDir Path folder) throws IOException {
        List<String> secrets = List.of("hf_AbCdEfGhIjKlMnOpQrStUv", "swordfish", "mirabel", "atelier7",
                "vault.example.net", "anna@studio.example.com", "10.1.2.3");
        String all = "token=hf_AbCdEfGhIjKlMnOpQrStUv password: swordfish /home/mirabel/a atelier7"
                + " https://vault.example.net:8443/x anna@studio.example.com 10.1.2.3";
        List<Chapter> chapters = new ArrayList<>();
        for (String name : List.of("system.txt", "settings.txt", "log.txt")) {
            chapters.add(new Chapter(name, () -> all));
        }
        chapters.add(new Chapter("gone.txt", () -> {
            throw new IOException("/home/mirabel/gone");
        }));
        Path zip = folder.resolve("report.zip");
        Report.of(chapters, scrubber).write(zip);
        assertEquals(List.of("report.zip"), names(folder));
        assertEquals(4, searched(zip, secrets));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static int searched(Path zip, List<String> secrets) throws IOException {
        int count = 0;
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(text.isBlank());
                secrets.forEach(secret -> assertFalse(text.contains(secret), secret + " in " + text));
                count++;
            }
        }
        return count;
    }
}

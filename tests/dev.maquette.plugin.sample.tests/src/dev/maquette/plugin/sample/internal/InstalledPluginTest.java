// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugin.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.testkit.format.SafetensorsFile;
import dev.maquette.testkit.osgi.RunningIdentifier;

/** What a user has who installed somebody else's plug-in beside Maquette's own formats and families. */
class InstalledPluginTest {

    private static final String LIST = "TENSOR LIST\npaper.fold.weight F16 3 64\npaper.crease.bias F32 64\n\n...";

    private static Identifier identifier;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findTheService() {
        identifier = RunningIdentifier.find();
    }

    @Test
    void aFileOfItsFormatIsNamedByItsRule() throws IOException {
        var found = identify("crane.tlist", LIST.getBytes(StandardCharsets.US_ASCII));

        assertEquals(Status.IDENTIFIED, found.status(), found.reason());
        assertEquals(List.of("main", "paper", "tensor_list", "spatial"),
                List.of(found.type().id(), found.base().id(), found.format().id(), found.variant()));
        assertEquals(List.of("dev.maquette.plugin.sample.paper", 3), List.of(found.ruleId(), found.ruleVersion()));
        assertEquals(64, found.defaultSettings().width());
        assertTrue(found.evidence().stream().allMatch(fact -> fact.held()), found.evidence()::toString);
    }

    @Test
    void aBrokenFileOfItsFormatIsInvalidForItsReason() throws IOException {
        var found = identify("crane.tlist", "TENSOR LIST\npaper.fold.weight F16 many\n\n".getBytes(
                StandardCharsets.US_ASCII));

        assertEquals(Status.INVALID, found.status());
        assertEquals("The list says \"paper.fold.weight F16 many\", whose dimensions are no numbers.", found.reason());
    }

    @Test
    void maquettesOwnFormatsReadTheirFilesThoughThePluginClaimsThem() throws IOException {
        var lora = identify("lora.safetensors", new SafetensorsFile().tensor(
                "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k.lora_down.weight", "F16", 4, 768)
                .bytes());
        assertEquals(Status.IDENTIFIED, lora.status(), lora.reason());
        assertEquals("lora", lora.type().id());

        var gguf = identify("none.gguf", "GGUF and no more than that".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Status.INVALID, gguf.status());
        assertFalse(gguf.reason().contains("could not cope"), gguf.reason());
    }

    @Test
    void aReaderThatFailsCostsTheFileAndNoOther() throws IOException {
        var lost = identify("x.rash", "anything".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Status.INVALID, lost.status());
        assertTrue(lost.reason().contains("could not cope"), lost.reason());

        aFileOfItsFormatIsNamedByItsRule();
    }

    @Test
    void aReaderThatFailsWhileItIsAskedIsPassedOver() throws IOException {
        assertEquals(Status.UNKNOWN, identify("x.rash", "!".getBytes(StandardCharsets.US_ASCII)).status());
        assertEquals(Status.UNKNOWN, identify("empty.rash", new byte[0]).status());
    }

    private Identification identify(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        return identifier.identify(file, Map.of(), new NullProgressMonitor());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.metadata.KnownFile;

class CivitaiMetadataTest extends SiteFixture {

    private static final String STRANGE = "a".repeat(64);

    @Test
    void filesAreFoundByTheirDigestInTheirOrder() throws LibraryException {
        newest.file(230, "a.safetensors", pruned).raw("hashes", "{\"SHA256\":\"" + "B".repeat(64) + "\"}");
        site.model(13, "Other", "VAE").version(51, "v1", "SD 1.5").file(511, "b.pt", weights).raw("hashes",
                "{\"SHA256\":\"" + "C".repeat(64) + "\"}");
        var found = find(Map.of(DigestAlgorithm.SHA256, STRANGE), Map.of(DigestAlgorithm.SHA256, "c".repeat(64)),
                Map.of(DigestAlgorithm.SHA256, "b".repeat(64)));
        assertTrue(found.get(0).isEmpty());
        assertEquals("civitai:13@51+511", found.get(1).orElseThrow().source());
        var known = found.get(2).orElseThrow();
        assertEquals("civitai:10@22+230", known.source());
        assertTrue(known.page().endsWith("/models/10?modelVersionId=22"));
        assertEquals(List.of("score_9"), known.published().triggerPhrases());
        assertEquals(List.of("anime", "base"), known.published().tags());
        assertEquals("A model", known.published().description());
        assertEquals("openrail++", known.published().terms().id());
        assertEquals(1, hub.requests().stream().filter(request -> request.path().equals("/api/v1/models")).count(),
                "models are asked for together");
    }

    @Test
    void whatHasOtherMetadataByNowIsFoundByItsTensors() throws LibraryException {
        newest.file(230, "a.safetensors", pruned).raw("hashes",
                "{\"SHA256\":\"" + "B".repeat(64) + "\",\"AutoV3\":\"0123456789AB\"}");
        assertTrue(find(Map.of(DigestAlgorithm.SHA256, STRANGE, DigestAlgorithm.AUTOV3, "0123456789ab")).getFirst()
                .isPresent());
    }

    @Test
    void aShortDigestThatAStrangerSharesIsNoHit() throws LibraryException {
        newest.file(230, "a.safetensors", pruned).raw("hashes",
                "{\"SHA256\":\"" + "B".repeat(64) + "\",\"AutoV2\":\"AAAAAAAAAA\"}");
        assertTrue(find(Map.of(DigestAlgorithm.SHA256, STRANGE, DigestAlgorithm.AUTOV2, "aaaaaaaaaa")).getFirst()
                .isEmpty(), "its whole digest is another");
        older.file(231, "b.ckpt", pruned).raw("hashes", "{\"CRC32\":\"BBBBBBBBBB\"}");
        assertTrue(find(Map.of(DigestAlgorithm.AUTOV2, "bbbbbbbbbb")).getFirst().isEmpty(), "of another kind");
        older.file(232, "c.ckpt", pruned).raw("hashes", "{\"AutoV2\":\"CCCCCCCCCC\"}");
        assertTrue(find(Map.of(DigestAlgorithm.AUTOV2, "cccccccccc")).getFirst().isPresent());
    }

    @Test
    void theDigestOfNothingIsNotAskedFor() throws LibraryException {
        newest.file(230, "a.safetensors", pruned).raw("hashes", "{\"AutoV3\":\"E3B0C44298FC\"}");
        assertTrue(find(Map.of(DigestAlgorithm.AUTOV3, "e3b0c44298fc")).getFirst().isEmpty());
        assertEquals(0, hub.requests().size());
    }

    @Test
    void whatIsNotListedIsToldFromItsVersionAlone() throws LibraryException {
        newest.raw("modelId", "999").file(230, "a.safetensors", pruned).raw("hashes",
                "{\"SHA256\":\"" + "B".repeat(64) + "\"}");
        var known = find(Map.of(DigestAlgorithm.SHA256, "b".repeat(64))).getFirst().orElseThrow();
        assertEquals("Pony v2", known.published().name());
        assertEquals(List.of("score_9"), known.published().triggerPhrases());
        assertNull(known.published().description());
    }

    @Test
    void aSiteThatCannotBeAskedIsTold() {
        site.guarded();
        var file = Map.of(DigestAlgorithm.SHA256, STRANGE);
        assertThrows(LibraryException.class, () -> find(file, file, file, file, file, file));
    }

    @Test
    void cancellingEndsIt() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> new CivitaiMetadata(account).find(
                List.of(Map.of(DigestAlgorithm.SHA256, STRANGE)), LOOPBACK, transfer, monitor));
    }

    @SafeVarargs
    private List<Optional<KnownFile>> find(Map<DigestAlgorithm, String>... files) throws LibraryException {
        return new CivitaiMetadata(account).find(Arrays.asList(files), LOOPBACK, transfer, new NullProgressMonitor());
    }
}

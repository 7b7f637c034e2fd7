// SPDX-License-Identifier: EPL-2.0
package dev.maquette.samples.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.testkit.install.GivenContext;

/** Runs in OSGi only: the samples are entries of the bundle. */
class SampleInstallerTest {

    private final SampleInstaller installer = new SampleInstaller();
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @TempDir
    private Path staging;

    @Test
    void onlySamplesAreAccepted() {
        assertTrue(installer.accepts("sample:anything"));
        assertFalse(installer.accepts("tiny-sd-onnx"));
        assertFalse(installer.accepts("samples/tiny-sd-onnx"));
    }

    @ParameterizedTest
    @CsvSource({"tiny-sd-onnx, 14, 4860000, vae_encoder/model.onnx",
            "tiny-sd-diffusers, 12, 4661000, unet/diffusion_pytorch_model.safetensors"})
    void aSampleArrivesWhole(String id, int files, long leastBytes, String part) throws IOException, LibraryException {
        var delivery = installer.deliver("sample:" + id, context());
        assertEquals(staging.resolve(id), delivery.path());
        assertEquals("sample:" + id, delivery.source());
        assertEquals("sample", delivery.sourceType());
        assertTrue(Files.isRegularFile(delivery.path().resolve("model_index.json")));
        assertTrue(Files.isRegularFile(delivery.path().resolve(part)));
        try (var found = Files.walk(delivery.path())) {
            var sizes =
                    found.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).summaryStatistics();
            assertEquals(files, sizes.getCount());
            assertTrue(sizes.getSum() >= leastBytes, () -> "only " + sizes.getSum() + " bytes");
        }
    }

    @Test
    void anUnknownSampleIsRefusedWithTheNamesOfThoseThatExist() {
        for (var source : new String[]{"sample:", "sample:huge", "sample:../META-INF", "sample:README.md"}) {
            var failure = assertThrows(LibraryException.class, () -> installer.deliver(source, context()));
            assertEquals(Problem.NOT_FOUND, failure.problem());
            assertTrue(failure.remedy().contains("sample:tiny-sd-diffusers, sample:tiny-sd-onnx"), failure.remedy());
        }
    }

    @Test
    void aCancelledCopyStops() {
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> installer.deliver("sample:tiny-sd-onnx", context()));
    }

    private InstallContext context() {
        return GivenContext.of(staging, staging.resolveSibling("models")).with(monitor);
    }
}

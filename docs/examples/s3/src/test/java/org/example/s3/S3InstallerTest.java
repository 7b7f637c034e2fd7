// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.GivenContext;
import dev.maquette.testkit.install.PlainTransfer;

class S3InstallerTest {

    @TempDir
    private Path staging;
    private StandInHub hub;
    private BucketServer bucket;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        bucket = hub.route(new BucketServer("models"));
        bucket.with("kiln/model.onnx", "weights").with("kiln/unet/config.json", "{}").with("kiln/unet/b c+d.bin", "b")
                .with("kiln-2/model.onnx", "other").with("one.safetensors", "single");
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
    }

    private S3Installer installer() throws IOException {
        return new S3Installer(Map.of("AWS_ENDPOINT_URL", hub.at("").toString(), "AWS_ACCESS_KEY_ID", "ada",
                "AWS_SECRET_ACCESS_KEY", "lovelace"));
    }

    private InstallContext context() {
        return GivenContext.of(staging, staging.resolve("models")).with(new PlainTransfer(),
                new Access(null, true));
    }

    private LibraryException refusal(String source) {
        return assertThrows(LibraryException.class, () -> installer().deliver(source, context()));
    }

    @Test
    void otherSourcesAreLeftToOthers() throws IOException {
        assertTrue(installer().accepts("s3://models/kiln"));
        assertFalse(installer().accepts("https://models/kiln"));
        assertFalse(installer().accepts("s3"));
    }

    @Test
    void allBelowAKeyBecomesAFolder() throws IOException, LibraryException {
        var delivery = installer().deliver("S3://models/kiln/", context());

        assertEquals(List.of(staging.resolve("kiln"), "s3://models/kiln", "s3"),
                List.of(delivery.path(), delivery.source(), delivery.sourceType()));
        assertEquals("weights", Files.readString(delivery.path().resolve("model.onnx")));
        assertEquals("b", Files.readString(delivery.path().resolve("unet/b c+d.bin")));
        assertEquals("{}", Files.readString(delivery.path().resolve("unet/config.json")));
    }

    @Test
    void oneObjectBecomesAFile() throws IOException, LibraryException {
        var delivery = installer().deliver("s3://models/one.safetensors", context());

        assertEquals("single", Files.readString(staging.resolve("one.safetensors")));
        assertEquals(staging.resolve("one.safetensors"), delivery.path());
    }

    @Test
    void aPlanFetchesNothing() throws IOException, LibraryException {
        var plan = installer().plan("s3://models/kiln", context()).orElseThrow();

        assertEquals(List.of(new PlannedFile("model.onnx", 7), new PlannedFile("unet/b c+d.bin", 1),
                new PlannedFile("unet/config.json", 2)), plan.files());
        try (var files = Files.list(staging)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aKeyThatLeadsOutOfTheFolderIsRefused() {
        bucket.with("bad/../../out.bin", "out");

        assertTrue(refusal("s3://models/bad").getMessage().contains("leads out"));
        assertFalse(Files.exists(staging.resolveSibling("out.bin")));
    }

    @Test
    void whatIsNotThereIsToldFromWhatMayNotBeRead() {
        assertEquals(Problem.NOT_FOUND, refusal("s3://models/nothing").problem());
        assertEquals(Problem.NOT_FOUND, refusal("s3://others/kiln").problem());
        assertEquals(Problem.INVALID, refusal("s3://models").problem());
        var stranger = assertThrows(LibraryException.class,
                () -> new S3Installer(Map.of("AWS_ENDPOINT_URL", hub.at("").toString())).deliver("s3://models/kiln",
                        context()));
        assertEquals(Problem.DENIED, stranger.problem());
        assertTrue(stranger.remedy().contains("AWS_ACCESS_KEY_ID"), stranger.remedy());
    }

    @Test
    void anObjectIsSignedForItsServer() {
        var amazon = S3Account.of(Map.of("AWS_REGION", "eu-west-1", "AWS_ACCESS_KEY_ID", "ada",
                "AWS_SECRET_ACCESS_KEY", "lovelace", "AWS_SESSION_TOKEN", "today"));

        var address = amazon.object(new S3Address("models", "a b/ü.bin")).toString();

        assertTrue(address.startsWith("https://models.s3.eu-west-1.amazonaws.com/a%20b/%C3%BC.bin?"), address);
        assertTrue(address.contains("X-Amz-Security-Token=today"), address);
        assertFalse(address.contains("lovelace"), address);
    }
}

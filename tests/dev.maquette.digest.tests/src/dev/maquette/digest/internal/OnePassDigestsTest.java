// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;
import dev.maquette.digest.internal.blake3.Blake3;

class OnePassDigestsTest {

    private static final Set<DigestAlgorithm> ALL = EnumSet.allOf(DigestAlgorithm.class);

    @TempDir
    Path folder;

    private final OnePassDigests digests = new OnePassDigests(3, new Disks(Path.of("/nonexistent")));

    @AfterEach
    void close() {
        digests.close();
    }

    @Test
    void tenBytesHaveTheDigestsInvokeAiTestsWith() throws IOException {
        FileDigests found = take(file("a.bin", "model data".getBytes(StandardCharsets.US_ASCII)), ALL);
        assertEquals("a0cd925fc063f98dbf029eee315060c3", found.of(DigestAlgorithm.MD5).orElseThrow());
        assertEquals("9e362940e5603fdc60566ea100a288ba2fe48b8c", found.of(DigestAlgorithm.SHA1).orElseThrow());
        assertEquals("6dbdb6a147ad4d808455652bf5a10120161678395f6bfbd21eb6fe4e731aceeb",
                found.of(DigestAlgorithm.SHA256).orElseThrow());
        assertEquals("ce3f0c5f3c05d119f4a5dcaf209b50d3149046a0d3a9adee9fed4c83cad6b4d0",
                found.of(DigestAlgorithm.BLAKE3).orElseThrow());
    }

    @Test
    void helloWorldHasTheDigestsOfCivitai() throws IOException {
        FileDigests found = take(file("a.bin", "hello world".getBytes(StandardCharsets.US_ASCII)), ALL);
        assertEquals(Optional.of("85114a0d"), found.of(DigestAlgorithm.CRC32));
        assertEquals(Optional.of("b94d27b993"), found.of(DigestAlgorithm.AUTOV2));
        assertEquals(Optional.empty(), found.of(DigestAlgorithm.AUTOV1));
        assertEquals(Optional.empty(), found.of(DigestAlgorithm.AUTOV3));
        assertEquals(Optional.of("d74981efa70a0c880b8d8c1985d075dbcbf679b99a5f9914e5aaf96b831a9e24"),
                found.of(DigestAlgorithm.BLAKE3));
    }

    @Test
    void anEmptyFileHasDigestsToo() throws IOException {
        FileDigests found = take(file("a.bin", new byte[0]), ALL);
        assertEquals(Optional.of("af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"),
                found.of(DigestAlgorithm.BLAKE3));
        assertEquals(Optional.of("d41d8cd98f00b204e9800998ecf8427e"), found.of(DigestAlgorithm.MD5));
    }

    @Test
    void oneReadOfManyPiecesGivesEveryDigest() throws Exception {
        byte[] bytes = safetensors(19 * Pieces.BYTES + 77);
        FileDigests found = take(file("a.safetensors", bytes), ALL);
        for (DigestAlgorithm algorithm : ALL) {
            if (algorithm.jdkName().isPresent()) {
                String whole = hex(algorithm.jdkName().orElseThrow(), bytes, 0, bytes.length);
                assertEquals(whole, found.of(algorithm).orElseThrow(), algorithm.label());
            }
        }
        String tensors = hex("SHA-256", bytes, 8 + 40, bytes.length - 48);
        assertEquals(tensors, found.of(DigestAlgorithm.TENSORS).orElseThrow());
        assertEquals(tensors.substring(0, 12), found.of(DigestAlgorithm.AUTOV3).orElseThrow());
        assertEquals(hex("SHA-256", bytes, 0x100000, 0x10000).substring(0, 8),
                found.of(DigestAlgorithm.AUTOV1).orElseThrow());
        assertEquals(Blake3.hex(bytes), found.of(DigestAlgorithm.BLAKE3).orElseThrow());
    }

    @Test
    void theTreeHashAloneIsTheSame() throws IOException {
        byte[] bytes = safetensors(9 * Pieces.BYTES + 1);
        Path file = file("a.safetensors", bytes);
        assertEquals("blake3:" + Blake3.hex(bytes),
                hash(file, DigestAlgorithm.BLAKE3, DigestCache.NONE));
    }

    @Test
    void aHeaderLongerThanTheFileGivesNoTensorHash() throws IOException {
        byte[] bytes = safetensors(100);
        bytes[1] = 1;
        assertEquals(Map.of(), take(file("a.safetensors", bytes),
                Set.of(DigestAlgorithm.AUTOV3, DigestAlgorithm.TENSORS)).hex());
    }

    @Test
    void aFolderIsHashedByItsWeightsInTheOrderOfTheirPaths() throws Exception {
        Files.createDirectories(folder.resolve("unet"));
        file("unet/z.safetensors", new byte[]{1});
        file("unet-b.bin", new byte[]{2});
        file("unet/config.json", new byte[]{3});
        file("unet/a.gguf", new byte[]{4});
        String joined = hex("MD5", new byte[]{1}, 0, 1) + hex("MD5", new byte[]{2}, 0, 1);
        assertEquals("md5:" + Blake3.hex(joined.getBytes(StandardCharsets.US_ASCII)),
                hash(folder, DigestAlgorithm.MD5, DigestCache.NONE));
    }

    @Test
    void twoFoldersWithoutWeightsOfThatKindAreNotTheSame() throws Exception {
        Files.createDirectories(folder.resolve("unet"));
        file("unet/model.onnx", new byte[]{1});
        file("model_index.json", new byte[]{2});
        String joined = hex("MD5", new byte[]{2}, 0, 1) + hex("MD5", new byte[]{1}, 0, 1);
        assertEquals("md5:" + Blake3.hex(joined.getBytes(StandardCharsets.US_ASCII)),
                hash(folder, DigestAlgorithm.MD5, DigestCache.NONE));
    }

    @Test
    void anEmptyFolderHasTheHashOfNothing() throws IOException {
        assertEquals("blake3:af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
                hash(folder, DigestAlgorithm.BLAKE3, DigestCache.NONE));
    }

    @Test
    void whatTheCacheKnowsIsNotReadAgain() throws IOException {
        Path file = file("a.bin", new byte[3000]);
        Map<FileStamp, Map<DigestAlgorithm, String>> kept = new HashMap<>();
        DigestCache cache = new DigestCache() {

            @Override
            public Map<DigestAlgorithm, String> known(FileStamp stamp) {
                return kept.getOrDefault(stamp, Map.of());
            }

            @Override
            public void keep(FileDigests found) {
                kept.put(found.stamp(), found.hex());
            }
        };
        String first = hash(file, DigestAlgorithm.BLAKE3, cache);
        kept.replaceAll((stamp, hex) -> Map.of(DigestAlgorithm.BLAKE3, "known"));
        assertEquals("blake3:known", hash(file, DigestAlgorithm.BLAKE3, cache));
        Files.write(file, new byte[3001]);
        assertEquals("blake3:" + Blake3.hex(new byte[3001]),
                hash(file, DigestAlgorithm.BLAKE3, cache));
        assertEquals("blake3:" + Blake3.hex(new byte[3000]), first);
    }

    @Test
    void progressReachesTheEnd() throws IOException {
        AtomicInteger worked = new AtomicInteger();
        AtomicInteger total = new AtomicInteger();
        digests.file(file("a.bin", new byte[5 * Pieces.BYTES]), ALL, DigestCache.NONE, new NullProgressMonitor() {

            @Override
            public void beginTask(String name, int totalWork) {
                total.set(totalWork);
            }

            @Override
            public void internalWorked(double work) {
                worked.addAndGet((int) work);
            }

            @Override
            public void worked(int work) {
                worked.addAndGet(work);
            }
        });
        assertTrue(total.get() > 0);
        assertEquals(total.get(), worked.get());
    }

    @Test
    void aCancelledMonitorEndsALongReadSoon() throws IOException {
        Path sparse = folder.resolve("huge.bin");
        try (var channel = Files.newByteChannel(sparse, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(1L << 36);
            channel.write(ByteBuffer.allocate(1));
        }
        NullProgressMonitor monitor = new NullProgressMonitor() {

            @Override
            public void internalWorked(double work) {
                setCanceled(true);
            }

            @Override
            public void worked(int work) {
                setCanceled(true);
            }
        };
        long start = System.nanoTime();
        assertThrows(OperationCanceledException.class,
                () -> digests.file(sparse, Set.of(DigestAlgorithm.BLAKE3), DigestCache.NONE, monitor));
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "64 GiB were not read to the end");
    }

    @Test
    void aMissingFileIsSaidSo() {
        assertThrows(NoSuchFileException.class, () -> take(folder.resolve("none.bin"), ALL));
    }

    @Test
    void aFolderHasNoDigestsOfParts() throws IOException {
        file("a.safetensors", safetensors(100));
        assertEquals(Set.of(DigestAlgorithm.BLAKE3, DigestAlgorithm.SHA1),
                digests.model(folder, Set.of(DigestAlgorithm.BLAKE3, DigestAlgorithm.AUTOV3, DigestAlgorithm.SHA1),
                        DigestCache.NONE, new NullProgressMonitor()).keySet());
    }

    @Test
    void aRotatingDiskIsToldByItsPartition() throws IOException {
        Path disk = Files.createDirectories(folder.resolve("devices/sda/sda1"));
        Files.createDirectories(disk.resolveSibling("queue"));
        Files.writeString(disk.resolveSibling("queue").resolve("rotational"), "1\n");
        Path numbers = Files.createDirectories(folder.resolve("dev/block"));
        Files.createSymbolicLink(numbers.resolve("8:1"), disk);
        assertTrue(new Disks(folder).rotating(0x801));
        Files.writeString(disk.resolveSibling("queue").resolve("rotational"), "0\n");
        assertEquals(false, new Disks(folder).rotating(0x801));
        assertEquals(false, new Disks(folder).rotating(0x802));
    }

    /** As a record has it. */
    private String hash(Path model, DigestAlgorithm algorithm, DigestCache cache) throws IOException {
        return algorithm.label() + ":"
                + digests.model(model, Set.of(algorithm), cache, new NullProgressMonitor()).get(algorithm);
    }

    private FileDigests take(Path file, Set<DigestAlgorithm> algorithms) throws IOException {
        return digests.file(file, algorithms, DigestCache.NONE, new NullProgressMonitor());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] safetensors(int size) {
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(40).put("{}".getBytes(StandardCharsets.US_ASCII)).position(48);
        for (int i = 48; i < size; i++) {
            file.put((byte) (i * 31 + (i >> 11)));
        }
        return file.array();
    }

    private static String hex(String algorithm, byte[] bytes, int from, int length) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance(algorithm);
        digest.update(bytes, from, length);
        return HexFormat.of().formatHex(digest.digest());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The lengths up to 102400 are the official test vectors of BLAKE3, the longer ones were taken with its reference
 * implementation; the input counts 0 to 250 over and over.
 */
class Blake3Test {

    private static final int PIECE = 1 << 20;

    /** Runs a test with each length and the digits that it must give. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource(textBlock = """
            0, af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262
            1, 2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213
            1023, 10108970eeda3eb932baac1428c7a2163b0e924c9a9e25b35bba72b28f70bd11
            1024, 42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7
            1025, d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444
            2048, e776b6028c7cd22a4d0ba182a8bf62205d2ef576467e838ed6f2529b85fba24a
            2049, 5f4d72f40d7a5f82b15ca2b2e44b1de3c2ef86c426c95c1af0b6879522563030
            3072, b98cb0ff3623be03326b373de6b9095218513e64f1ee2edd2525c7ad1e5cffd2
            3073, 7124b49501012f81cc7f11ca069ec9226cecb8a2c850cfe644e327d22d3e1cd3
            4096, 015094013f57a5277b59d8475c0501042c0b642e531b0a1c8f58d2163229e969
            4097, 9b4052b38f1c5fc8b1f9ff7ac7b27cd242487b3d890d15c96a1c25b8aa0fb995
            5120, 9cadc15fed8b5d854562b26a9536d9707cadeda9b143978f319ab34230535833
            5121, 628bd2cb2004694adaab7bbd778a25df25c47b9d4155a55f8fbd79f2fe154cff
            6144, 3e2e5b74e048f3add6d21faab3f83aa44d3b2278afb83b80b3c35164ebeca205
            6145, f1323a8631446cc50536a9f705ee5cb619424d46887f3c376c695b70e0f0507f
            7168, 61da957ec2499a95d6b8023e2b0e604ec7f6b50e80a9678b89d2628e99ada77a
            7169, a003fc7a51754a9b3c7fae0367ab3d782dccf28855a03d435f8cfe74605e7817
            8192, aae792484c8efe4f19e2ca7d371d8c467ffb10748d8a5a1ae579948f718a2a63
            8193, bab6c09cb8ce8cf459261398d2e7aef35700bf488116ceb94a36d0f5f1b7bc3b
            16384, f875d6646de28985646f34ee13be9a576fd515f76b5b0a26bb324735041ddde4
            31744, 62b6960e1a44bcc1eb1a611a8d6235b6b4b78f32e7abc4fb4c6cdcce94895c47
            102400, bc3e3d41a1146b069abffad3c0d44860cf664390afce4d9661f7902e7943e085
            1048575, f32b849d19684c18c138cf13e29dbadc776f4bc2a56b477680ef546b39ac3f71
            1048576, 74cb441fd087764ca9c3694da742ebe30cbeb3060a17009ca81825c7a8d10343
            1048577, 2f053cd7472cf0cd2f9adaf45c1180255b91b9a865404a63671a0ee5f792ed33
            3000000, 4713babaefbc2271db70eee8ec588829c0e5aa250951e9a401d11db249256fa8
            17825793, 4f63a14b81a965e0d82c230882d1a69193f42b5e6826ff97d0c8dd8fd80331ae
            """)
    @interface OfficialDigits {
    }

    @OfficialDigits
    void everyWayOfHashingGivesTheOfficialDigits(int length, String digits) {
        assertEquals(digits, hash(new OneLane(), length, PIECE));
        assertEquals(digits, hash(new PlainLanes(), length, PIECE));
        assertEquals(digits, hash(LanesChoice.fastest().get(), length, PIECE));
    }

    @OfficialDigits
    void vectorRegistersGiveTheOfficialDigits(int length, String digits) {
        assumeTrue(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent());
        assertEquals(digits, hash(new VectorLanes(), length, PIECE));
    }

    @Test
    void theSizeOfPiecesDoesNotMatter() {
        assertEquals(hash(new OneLane(), 3_000_000, 1 << 22), hash(new OneLane(), 3_000_000, 1 << 14));
    }

    @Test
    void countersBeyondFourBytesDifferLaneByLane() {
        long offset = ((1L << 32) - 100) * 1024;
        assertEquals(piece(new OneLane(), offset), piece(new PlainLanes(), offset));
        assertEquals(piece(new OneLane(), offset), piece(LanesChoice.fastest().get(), offset));
    }

    private static String piece(Lanes lanes, long offset) {
        MemorySegment out = Arena.ofAuto().allocate(Blake3.LENGTH);
        Blake3.of(lanes, PIECE).piece(counting(PIECE), offset, out, 0);
        return HexFormat.of().formatHex(out.toArray(ValueLayout.JAVA_BYTE));
    }

    private static String hash(Lanes lanes, int length, int size) {
        Blake3 tree = Blake3.of(lanes, size);
        MemorySegment file = counting(length);
        MemorySegment out = Arena.ofAuto().allocate(Blake3.LENGTH);
        int pieces = (length + size - 1) / size;
        if (pieces <= 1) {
            tree.whole(file, out);
        } else {
            MemorySegment values = Arena.ofAuto().allocate((long) pieces * Blake3.LENGTH);
            for (int i = 0; i < pieces; i++) {
                int from = i * size;
                tree.piece(file.asSlice(from, Math.min(size, length - from)), from, values, (long) i * Blake3.LENGTH);
            }
            tree.root(values, pieces, out);
        }
        return HexFormat.of().formatHex(out.toArray(ValueLayout.JAVA_BYTE));
    }

    private static MemorySegment counting(int length) {
        MemorySegment file = Arena.ofAuto().allocate(length + 1L).asSlice(0, length);
        for (int i = 0; i < length; i++) {
            file.set(ValueLayout.JAVA_BYTE, i, (byte) (i % 251));
        }
        return file;
    }
}

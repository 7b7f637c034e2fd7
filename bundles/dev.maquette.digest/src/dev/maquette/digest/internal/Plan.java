// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import dev.maquette.api.digest.DigestAlgorithm;

/** Which bytes of one file have to go through which digest to give what was asked for. */
final class Plan {

    private static final long LEGACY_FROM = 0x100000;
    private static final long LEGACY_BYTES = 0x10000;
    private static final long LEGACY_LEAST = 0x200000;

    private final long size;
    private final long tensors;
    private final Set<DigestAlgorithm> algorithms;
    private final Map<String, Stream> streams = new HashMap<>();

    private Plan(long size, long tensors, Set<DigestAlgorithm> asked) {
        this.size = size;
        this.tensors = tensors;
        algorithms = asked.stream().filter(this::possible).collect(Collectors.toUnmodifiableSet());
        algorithms.stream().filter(algorithm -> algorithm != DigestAlgorithm.BLAKE3)
                .forEach(algorithm -> streams.computeIfAbsent(streamOf(algorithm), key -> stream(algorithm)));
    }

    static Plan of(FileChannel file, long size, Set<DigestAlgorithm> asked) throws IOException {
        boolean header = asked.contains(DigestAlgorithm.AUTOV3) || asked.contains(DigestAlgorithm.TENSORS);
        return new Plan(size, header ? tensorsFrom(file, size) : -1, asked);
    }

    /** Those of the algorithms asked for that this file has a value of. */
    Set<DigestAlgorithm> algorithms() {
        return algorithms;
    }

    /** Digests that need the bytes in order. */
    Collection<Stream> streams() {
        return streams.values();
    }

    boolean tree() {
        return algorithms.contains(DigestAlgorithm.BLAKE3);
    }

    /**
     * The values, once everything was read.
     *
     * @param blake3 digits of the tree hash, or null when it was not asked for
     */
    Map<DigestAlgorithm, String> values(String blake3) {
        Map<String, String> hex = new HashMap<>();
        streams.forEach((name, stream) -> hex.put(name, stream.hex()));
        Map<DigestAlgorithm, String> values = new EnumMap<>(DigestAlgorithm.class);
        for (DigestAlgorithm algorithm : algorithms) {
            String all = algorithm == DigestAlgorithm.BLAKE3 ? blake3 : hex.get(streamOf(algorithm));
            values.put(algorithm, cut(algorithm, all));
        }
        return values;
    }

    private static String cut(DigestAlgorithm algorithm, String hex) {
        return switch (algorithm) {
        case AUTOV1 -> hex.substring(0, 8);
        case AUTOV2 -> hex.substring(0, 10);
        case AUTOV3 -> hex.substring(0, 12);
        default -> hex;
        };
    }

    private boolean possible(DigestAlgorithm algorithm) {
        return switch (algorithm) {
        case AUTOV1 -> size >= LEGACY_LEAST;
        case AUTOV3, TENSORS -> tensors >= 0;
        default -> true;
        };
    }

    /** Algorithms that differ only in how much of the digits they show share a stream. */
    private static String streamOf(DigestAlgorithm algorithm) {
        return switch (algorithm) {
        case AUTOV2 -> DigestAlgorithm.SHA256.label();
        case AUTOV3 -> DigestAlgorithm.TENSORS.label();
        default -> algorithm.label();
        };
    }

    private Stream stream(DigestAlgorithm algorithm) {
        return switch (algorithm) {
        case CRC32 -> new Stream.Checksum(new CRC32());
        case AUTOV1 -> Stream.Ranged.of("SHA-256", LEGACY_FROM, LEGACY_FROM + LEGACY_BYTES);
        case AUTOV3, TENSORS -> Stream.Ranged.of("SHA-256", tensors, size);
        default -> Stream.Ranged.of(algorithm.jdkName().orElse("SHA-256"), 0, size);
        };
    }

    /** Where a safetensors file's tensors begin, or -1: eight bytes of length, then a JSON object of that length. */
    private static long tensorsFrom(FileChannel file, long size) throws IOException {
        if (size < 10) {
            return -1;
        }
        ByteBuffer start = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN);
        while (start.hasRemaining() && file.read(start, start.position()) > 0) {
            // A read may give less than was asked for.
        }
        long header = start.getLong(0);
        return header >= 2 && header <= size - 8 && start.get(8) == '{' ? 8 + header : -1;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.digest;

import java.util.Arrays;
import java.util.Optional;

/** The digests of the field. Every value is written as lower-case hexadecimal digits. */
public enum DigestAlgorithm {

    /** BLAKE3 of the whole file, 64 digits: the hash InvokeAI keeps in its records. */
    BLAKE3("blake3", null),
    /** SHA-256 of the whole file, 64 digits: the object id of large files at Hugging Face, and Civitai's SHA256. */
    SHA256("sha256", "SHA-256"),
    /**
     * The first 8 digits of the SHA-256 of the 64 KiB that start at 1 MiB: the oldest short hash of the field. Files
     * below 2 MiB have none.
     */
    AUTOV1("autov1", null),
    /** The first 10 digits of {@link #SHA256}. */
    AUTOV2("autov2", null),
    /** The first 12 digits of {@link #TENSORS}; files that are no safetensors have none. */
    AUTOV3("autov3", null),
    /**
     * CRC-32 (IEEE) of the whole file, its four bytes written least significant first as Civitai prints them: of the
     * text {@code hello world} it is {@code 85114a0d}.
     */
    CRC32("crc32", null),
    /**
     * SHA-256 of everything behind a safetensors header, 64 digits: what {@code modelspec.hash_sha256} (there with
     * {@code 0x} before it) and {@code sshs_model_hash} hold. It stays the same when only metadata changes. Files that
     * are no safetensors have none.
     */
    TENSORS("tensors", null),
    /** MD5 of the whole file. */
    MD5("md5", "MD5"),
    /** SHA-1 of the whole file. */
    SHA1("sha1", "SHA-1"),
    /** SHA-224 of the whole file. */
    SHA224("sha224", "SHA-224"),
    /** SHA-384 of the whole file. */
    SHA384("sha384", "SHA-384"),
    /** SHA-512 of the whole file. */
    SHA512("sha512", "SHA-512"),
    /** SHA3-224 of the whole file. */
    SHA3_224("sha3_224", "SHA3-224"),
    /** SHA3-256 of the whole file. */
    SHA3_256("sha3_256", "SHA3-256"),
    /** SHA3-384 of the whole file. */
    SHA3_384("sha3_384", "SHA3-384"),
    /** SHA3-512 of the whole file. */
    SHA3_512("sha3_512", "SHA3-512");

    private final String label;
    private final String jdkName;

    DigestAlgorithm(String label, String jdkName) {
        this.label = label;
        this.jdkName = jdkName;
    }

    /** The word before the colon of a model's hash, such as {@code blake3} or {@code sha3_256}. */
    public String label() {
        return label;
    }

    /** The name of the {@link java.security.MessageDigest} that gives the value as it is; empty for the others. */
    public Optional<String> jdkName() {
        return Optional.ofNullable(jdkName);
    }

    /** Whether it digests each byte of any file, so that it can stand as a model's hash. */
    public boolean wholeFile() {
        return this == BLAKE3 || jdkName != null;
    }

    /**
     * The algorithm with that label.
     *
     * @param label as {@link #label()} gives it; {@code blake3_single} and {@code blake3_multi} are BLAKE3
     */
    public static Optional<DigestAlgorithm> of(String label) {
        if (label.equals("blake3_single") || label.equals("blake3_multi")) {
            return Optional.of(BLAKE3);
        }
        return Arrays.stream(values()).filter(algorithm -> algorithm.label.equals(label)).findFirst();
    }
}

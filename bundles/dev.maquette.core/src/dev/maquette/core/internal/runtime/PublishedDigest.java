// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The digest of an archive that lies beside it, as Maven repositories have it.
 *
 * @param algorithm as Java calls it
 * @param digits lower-case hexadecimal
 */
record PublishedDigest(String algorithm, String digits) {

    private static final int BUFFER = 1 << 20;

    /** The ways in which a digest may lie beside an archive, the surest first. */
    enum Kind {
        SHA_256(".sha256", "SHA-256", 64), SHA_1(".sha1", "SHA-1", 40);

        private final String suffix;
        private final String algorithm;
        private final int length;

        Kind(String suffix, String algorithm, int length) {
            this.suffix = suffix;
            this.algorithm = algorithm;
            this.length = length;
        }

        /** What the file's name has behind that of the archive. */
        String suffix() {
            return suffix;
        }

        /** The digest in such a file, which may have a name behind it; empty when there is none. */
        Optional<PublishedDigest> in(String text) {
            var words = text.strip().split("\\s+");
            return Optional.of(words[0].toLowerCase(Locale.ROOT))
                    .filter(word -> word.matches("[0-9a-f]{" + length + "}"))
                    .map(digits -> new PublishedDigest(algorithm, digits));
        }
    }

    static List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** Whether it is that of a file. */
    boolean fits(Path file, SubMonitor monitor) throws IOException {
        try (var in = FileChannel.open(file)) {
            monitor.setWorkRemaining(Math.toIntExact(in.size() / BUFFER + 1));
            var digest = MessageDigest.getInstance(algorithm);
            var buffer = ByteBuffer.allocate(BUFFER);
            while (in.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
                monitor.worked(1);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
            return HexFormat.of().formatHex(digest.digest()).equals(digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has them
        }
    }
}

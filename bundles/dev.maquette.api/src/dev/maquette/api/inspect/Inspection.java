// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.probe.Safety;

/**
 * What was found in a file or folder.
 *
 * @param path absolute
 * @param identification what it is, and why
 * @param parts what its files hold, sorted by name; for a folder the first part is what the folder itself says in its
 *     configurations. Empty when nothing could be read: the identification has the reason
 */
public record Inspection(Path path, Identification identification, List<Part> parts) {

    public Inspection {
        parts = List.copyOf(parts);
    }

    /** Every tensor, part after part, in the order of the files. */
    public Stream<Tensor> tensors() {
        return parts.stream().flatMap(Part::tensorList);
    }

    /** How many tensors there are. */
    public long tensorCount() {
        return parts.stream().mapToLong(part -> part.tensors().size()).sum();
    }

    /** Stored bytes of all tensors. */
    public long tensorBytes() {
        return tensors().mapToLong(tensor -> tensor.info().bytes()).sum();
    }

    /** What each dtype takes, the largest first. */
    public List<Share> byDtype() {
        var shares = new HashMap<String, Share>();
        tensors().map(Tensor::info).forEach(info -> shares.merge(info.dtype(), new Share(info.dtype(), 1, info.bytes()),
                Share::plus));
        return shares.values().stream()
                .sorted(Comparator.comparingLong(Share::bytes).reversed().thenComparing(Share::name)).toList();
    }

    /** The worst that is known of its files; empty when none of them can run code. */
    public Optional<Safety> safety() {
        return Stream.concat(Stream.of(identification).map(Identification::safety), parts.stream().map(Part::safety))
                .filter(Objects::nonNull).min(Comparator.comparingInt(Inspection::harmlessness));
    }

    private static int harmlessness(Safety safety) {
        return switch (safety.verdict()) {
        case UNSAFE -> 0;
        case UNKNOWN -> 1;
        case SAFE -> 2;
        };
    }
}

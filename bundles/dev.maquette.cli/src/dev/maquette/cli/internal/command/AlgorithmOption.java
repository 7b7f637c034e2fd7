// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.maquette.api.digest.DigestAlgorithm;
import picocli.CommandLine.Option;

/** The option that names digests. */
final class AlgorithmOption {

    private static final String ALL = "all";
    private static final Set<String> NOT_HERE = Set.of("blake2b", "blake2s", "shake_128", "shake_256");

    @Option(names = "--algorithm", split = ",", paramLabel = "NAME",
            description = "Which digests, divided by commas, or all. Default: blake3.")
    private List<String> names = List.of(DigestAlgorithm.BLAKE3.label());

    /** The digests asked for, each once, in the order in which they are named. */
    List<DigestAlgorithm> algorithms() throws UsageException {
        var algorithms = new LinkedHashSet<DigestAlgorithm>();
        for (var name : names) {
            if (name.equals(ALL)) {
                algorithms.addAll(List.of(DigestAlgorithm.values()));
            } else {
                algorithms.add(DigestAlgorithm.of(name.strip()).orElseThrow(() -> unknown(name)));
            }
        }
        return List.copyOf(algorithms);
    }

    private static UsageException unknown(String name) {
        var known = Arrays.stream(DigestAlgorithm.values()).map(DigestAlgorithm::label)
                .collect(Collectors.joining(", "));
        var message = NOT_HERE.contains(name) ? "Maquette does not compute " + name + ": Java has no such digest."
                : switch (name) {
                case "random" -> "\"random\" is no digest: it says nothing about a file.";
                case "none" -> "\"none\" is no digest. A model that is not hashed has no hash.";
                default -> "There is no digest \"" + name + "\".";
                };
        return new UsageException(message, "Use " + known + " or all.");
    }
}

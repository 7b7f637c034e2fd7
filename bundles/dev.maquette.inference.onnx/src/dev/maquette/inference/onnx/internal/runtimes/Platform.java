// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtimes;

import java.util.Locale;
import java.util.Optional;

/** This computer as the archives of ONNX Runtime call it. */
final class Platform {

    private Platform() {
    }

    /** Such as {@code linux-x64}; empty for one that they do not know. */
    static Optional<String> here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Optional<String> of(String system, String processor) {
        var os = system.toLowerCase(Locale.ROOT);
        var name = os.startsWith("linux") ? "linux" : os.startsWith("windows") ? "win"
                : os.startsWith("mac") ? "osx" : null;
        var arch = switch (processor) {
        case "amd64", "x86_64" -> "x64";
        case "aarch64" -> "aarch64";
        default -> null;
        };
        return name == null || arch == null ? Optional.empty() : Optional.of(name + "-" + arch);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.util.Arrays;
import java.util.Optional;

/** What would make the native library end the whole program: it is found out before. */
final class NativeLimits {

    /** Of 4096 bytes that version 1.29.0 has for it, when its telemetry is on. */
    private static final int LONGEST_COMMAND_LINE = 3500;
    private static final String QUIET = "ORT_DISABLE_TELEMETRY";

    private NativeLimits() {
    }

    /** @throws GraphException when loading the library would crash */
    static void check() throws GraphException {
        if (System.getenv(QUIET) == null && commandLine() > LONGEST_COMMAND_LINE) {
            throw GraphException.environment("ONNX Runtime cannot be loaded by a program with so long a command "
                    + "line. Set the environment variable " + QUIET + " to 1 and start again.");
        }
    }

    private static int commandLine() {
        var info = ProcessHandle.current().info();
        Optional<Integer> arguments = info.arguments()
                .map(all -> Arrays.stream(all).mapToInt(argument -> argument.length() + 1).sum());
        return info.commandLine().map(String::length).or(() -> arguments).orElse(0);
    }
}

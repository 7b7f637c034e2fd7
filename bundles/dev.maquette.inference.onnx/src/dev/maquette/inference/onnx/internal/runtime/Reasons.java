// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why something does not compute, in words that say what to do. */
final class Reasons {

    private static final Pattern LIBRARY = Pattern.compile("([\\w+.-]+\\.(?:so[\\d.]*|dll|dylib)): cannot open");
    private static final Pattern CODE = Pattern.compile("Error code - \\w+ - message: ");
    private static final String INSTALL = " Install CUDA 12 and cuDNN 9, and see that their libraries are found "
            + "(LD_LIBRARY_PATH, or PATH on Windows).";

    private Reasons() {
    }

    /**
     * @param said by the runtime
     * @param complaint of the operating system about a library, if there is one
     */
    static String of(Provider provider, String said, Optional<String> complaint) {
        var missing = complaint.flatMap(Reasons::library).or(() -> library(said));
        if (missing.isPresent()) {
            return missing.get() + " is missing." + remedy(provider, missing.get());
        }
        var lower = said.toLowerCase(Locale.ROOT);
        if (provider.nvidia() && lower.contains("failed to load shared library")) {
            return "A library that it needs is missing or does not fit." + INSTALL;
        }
        if (provider.nvidia() && (lower.contains("driver") || lower.contains("no cuda-capable device"))) {
            return plain(said) + " Install the driver of the graphics card, one for CUDA 12 or later.";
        }
        if (lower.contains("out of memory") || lower.contains("failed to allocate")) {
            return "It has too little memory free. End other programs that use it.";
        }
        return plain(said);
    }

    private static Optional<String> library(String text) {
        var found = LIBRARY.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String remedy(Provider provider, String library) {
        if (library.startsWith("libnvinfer")) {
            return " Install TensorRT 10, or choose cuda.";
        }
        return library.startsWith("libcuda.so") ? " Install the driver of the graphics card."
                : provider.nvidia() ? INSTALL : "";
    }

    private static String plain(String said) {
        var text = CODE.matcher(said).replaceAll("").strip();
        return text.endsWith(".") ? text : text + ".";
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/** The native libraries of ONNX Runtime, which a program loads once, from wherever it first says. */
public final class Natives {

    private static final Logger LOG = System.getLogger(Natives.class.getName());
    private static final String PLACE = "onnxruntime.native.path";
    private static final String NAME = "Maquette";

    private Natives() {
    }

    /**
     * Has the libraries taken from a folder, unless the user has named another or they are loaded already.
     *
     * @param folder holds all of the runtime's libraries for this platform
     */
    public static void from(Path folder) {
        if (System.getProperty(PLACE) == null && Files.isRegularFile(folder.resolve(library("onnxruntime")))) {
            System.setProperty(PLACE, folder.toString());
        }
    }

    /** The folder from which they are taken; empty for those that come with the program. */
    public static Optional<Path> place() {
        return Optional.ofNullable(System.getProperty(PLACE)).map(Path::of);
    }

    /** The version of the runtime. */
    public static String version() throws GraphException {
        return environment().getVersion();
    }

    /** What these libraries were made for, in the order of preference; whether it works is another question. */
    public static List<Provider> providers() throws GraphException {
        environment();
        var compiled = OrtEnvironment.getAvailableProviders();
        return Provider.preferred().stream().filter(provider -> compiled.contains(provider.runtime())).toList();
    }

    /** Loads them when nobody did. What fails is told by exceptions, so that the runtime need not print it as well. */
    static OrtEnvironment environment() throws GraphException {
        NativeLimits.check();
        try {
            return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, NAME);
        } catch (LinkageError | IllegalStateException broken) {
            throw new GraphException("ONNX Runtime cannot be loaded: " + broken.getMessage(), broken);
        }
    }

    /** What the operating system says against a library of a provider; the runtime itself keeps that from Java. */
    static Optional<String> complaint(Provider provider) {
        var file = provider.library().flatMap(name -> place().map(folder -> folder.resolve(library(name))));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            System.load(file.get().toString());
        } catch (UnsatisfiedLinkError missing) {
            LOG.log(Level.DEBUG, "A library of the runtime cannot be loaded", missing);
            return Optional.of(missing.getMessage());
        }
        return Optional.empty();
    }

    private static String library(String name) {
        return System.mapLibraryName(name);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtimes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * An archive of ONNX Runtime for Java, of which the native libraries of one platform are wanted.
 *
 * @param platform as the archive calls it, such as {@code linux-x64}
 * @param artifact of which version it has to be
 */
record NativeArchive(Path file, String platform, String artifact, String version) {

    private static final int BUFFER = 1 << 20;
    /** More than all libraries together ever were. */
    private static final long MOST = 8L << 30;

    /** Puts the libraries into a folder that exists. */
    void unpack(Path folder, SubMonitor monitor) throws IOException, LibraryException {
        try (var zip = new ZipFile(file.toFile())) {
            check(zip);
            var libraries = libraries(zip);
            long bytes = libraries.stream().mapToLong(ZipEntry::getSize).sum();
            if (libraries.stream().noneMatch(entry -> name(entry).equals(System.mapLibraryName("onnxruntime")))
                    || bytes > MOST) {
                throw other("it holds no libraries for " + platform);
            }
            room(folder, bytes);
            monitor.setWorkRemaining(Math.toIntExact(bytes / BUFFER + 1));
            for (var library : libraries) {
                copy(zip, library, folder.resolve(name(library)), monitor);
            }
        } catch (ZipException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL,
                    file + " is no whole archive: " + broken.getMessage() + ". Nothing was installed.",
                    "Fetch it again.", broken);
        }
    }

    private void check(ZipFile zip) throws IOException, LibraryException {
        var pom = zip.getEntry("META-INF/maven/com.microsoft.onnxruntime/" + artifact + "/pom.xml");
        if (pom == null) {
            throw other("it does not say so");
        }
        try (var in = zip.getInputStream(pom)) {
            var text = new String(in.readNBytes(BUFFER), StandardCharsets.UTF_8);
            if (!text.contains("<version>" + version + "</version>")) {
                throw other("it is of another version");
            }
        }
    }

    private List<? extends ZipEntry> libraries(ZipFile zip) {
        var prefix = "ai/onnxruntime/native/" + platform + "/";
        return zip.stream().filter(entry -> entry.getName().startsWith(prefix)
                && name(entry).matches("[\\w.-]+\\.(so|dll|dylib)")
                && entry.getName().length() == prefix.length() + name(entry).length()).toList();
    }

    private static String name(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    private static void room(Path folder, long bytes) throws IOException, LibraryException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new LibraryException(Problem.IO,
                    "There is too little room in " + folder.getParent() + ": " + bytes / 1_000_000
                            + " MB are needed, and " + free / 1_000_000 + " MB are free. Nothing was installed.",
                    "Make room on that disk.");
        }
    }

    private static void copy(ZipFile zip, ZipEntry library, Path target, SubMonitor monitor) throws IOException {
        monitor.subTask(name(library));
        try (var in = zip.getInputStream(library); var out = Files.newOutputStream(target)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                monitor.worked(1);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        }
    }

    private LibraryException other(String why) {
        return new LibraryException(Problem.INVALID,
                file + " is not the archive " + artifact + " " + version + ": " + why + ". Nothing was installed.",
                "Fetch com.microsoft.onnxruntime:" + artifact + ":" + version + ".");
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtimes;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.generate.EngineAccount;
import dev.maquette.api.generate.EngineRuntime;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Natives;

/**
 * The native libraries of ONNX Runtime: those that come with the program, or a folder of others that was installed, or
 * that the program was built with.
 */
@Component
public final class OnnxRuntimes implements EngineRuntime {

    /** Of the Java classes, which the libraries have to be of as well. */
    static final String VERSION = "1.29.0";

    private static final String HALF = "half-";
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Logger LOG = System.getLogger(OnnxRuntimes.class.getName());
    private static final String CUDA = "cuda";
    private static final String ARTIFACT = "onnxruntime_gpu";
    private static final Set<String> PLATFORMS = Set.of("linux-x64", "win-x64");
    private static final long ARCHIVE = 642_000_000;
    private static final long UNPACKED = 616_000_000;
    /** Says where further runtimes lie, such as those that came with the program. */
    private static final String SHIPPED = "maquette.runtimes";

    private final EngineAccount account;
    private final Optional<String> platform;

    /** @param account where it keeps runtimes */
    @Activate
    public OnnxRuntimes(@Reference EngineAccount account) {
        this(account, Platform.here());
        prefer(); // whoever asks first has the libraries loaded
    }

    /** @param platform as the archives call it */
    OnnxRuntimes(EngineAccount account, Optional<String> platform) {
        this.account = account;
        this.platform = platform;
    }

    /** Has the engine use what is installed; to be called before it computes anything. */
    public static void use(EngineAccount account) {
        new OnnxRuntimes(account, Platform.here()).prefer();
    }

    private void prefer() {
        places().stream().filter(Files::isDirectory).findFirst().ifPresent(Natives::from);
    }

    private List<Path> places() {
        var places = new ArrayList<Path>();
        folder(CUDA).ifPresent(name -> {
            places.add(account.runtimes().resolve(name));
            Optional.ofNullable(System.getProperty(SHIPPED)).ifPresent(more -> places.add(Path.of(more, name)));
        });
        return places;
    }

    /** The name of the folder of a kind. */
    private Optional<String> folder(String kind) {
        return platform.map(name -> "onnxruntime-" + VERSION + "-" + kind + "-" + name);
    }

    @Override
    public State state() {
        var installed = places().stream().anyMatch(Files::isDirectory) ? List.of(CUDA) : List.<String>of();
        var folder = Natives.place().map(Path::toString).orElse(null);
        try {
            return new State("ONNX Runtime", Natives.version(), folder, null, installed);
        } catch (GraphException broken) {
            LOG.log(Level.DEBUG, "The runtime cannot be loaded", broken);
            return new State("ONNX Runtime", null, folder, broken.getMessage(), installed);
        }
    }

    @Override
    public List<Offer> offers() {
        return platform.filter(PLATFORMS::contains)
                .map(_ -> List.of(new Offer(CUDA, "com/microsoft/onnxruntime/" + ARTIFACT + "/" + VERSION + "/"
                        + ARTIFACT + "-" + VERSION + ".jar", ARCHIVE, UNPACKED)))
                .orElse(List.of());
    }

    @Override
    public Path install(String kind, Path archive, IProgressMonitor monitor) throws LibraryException {
        if (offers().stream().noneMatch(offer -> offer.kind().equals(kind))) {
            throw new LibraryException(Problem.ENVIRONMENT, "There is no runtime " + kind + " for this computer.",
                    "What there is draws on the processor.");
        }
        var target = account.runtimes().resolve(folder(kind).orElseThrow());
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(account.runtimes());
            clearAbandoned();
            var half = Files.createTempDirectory(account.runtimes(), HALF);
            try {
                new NativeArchive(archive, platform.orElseThrow(), ARTIFACT, VERSION).unpack(half,
                        SubMonitor.convert(monitor, "Unpacking " + archive.getFileName(), 1));
                return Files.move(half, target);
            } finally {
                delete(half);
            }
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, archive + " cannot be unpacked: " + failure.getMessage()
                    + ". Nothing was installed.", "Check the disk and its permissions, then repeat.", failure);
        }
    }

    /** What a program left that was killed as it unpacked; nobody unpacks for as long as that. */
    private void clearAbandoned() throws IOException {
        var before = FileTime.from(Instant.now().minus(LONGEST));
        try (var folders = Files.newDirectoryStream(account.runtimes(), HALF + "*")) {
            for (var folder : folders) {
                if (Files.getLastModifiedTime(folder).compareTo(before) < 0) {
                    delete(folder);
                }
            }
        }
    }

    /** What was not moved to its place; it holds files alone. */
    private static void delete(Path half) throws IOException {
        if (Files.isDirectory(half)) {
            try (var files = Files.list(half)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(half);
        }
    }
}

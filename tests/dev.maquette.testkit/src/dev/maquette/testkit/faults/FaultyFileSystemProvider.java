// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.testkit.faults.FileStep.Kind;

/**
 * The file system of a process whose every change of a file can be observed, and made to fail, by one listener. A
 * process has it when it is started with {@link #OPTION}: the program under test needs to know nothing of it.
 */
public final class FaultyFileSystemProvider extends FileSystemProvider {

    /** The option of the Java virtual machine that puts this in place of the usual file system. */
    public static final String OPTION = "-Djava.nio.file.spi.DefaultFileSystemProvider="
            + FaultyFileSystemProvider.class.getName();

    private static final Set<OpenOption> WRITING = Set.of(StandardOpenOption.WRITE, StandardOpenOption.APPEND);

    private final FileSystemProvider real;
    private final FileSystem system;
    private volatile FileSteps steps = NoSteps.NOBODY;

    /** Made by the Java virtual machine. */
    public FaultyFileSystemProvider(FileSystemProvider real) {
        this.real = real;
        system = new FaultyFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    /** The one of this process, which was started with {@link #OPTION}. */
    public static FaultyFileSystemProvider ofThisProcess() {
        return (FaultyFileSystemProvider) FileSystems.getDefault().provider();
    }

    /** Tells the listener of each step from now on. */
    public void tell(FileSteps listener) {
        steps = listener;
    }

    /** Takes steps without telling anybody from now on. */
    public void rest() {
        steps = NoSteps.NOBODY;
    }

    /** As long as nobody listens; an enumeration, since this runs before the machine can link lambda expressions. */
    private enum NoSteps implements FileSteps {
        NOBODY;

        @Override
        public void before(FileStep step) {
            // every step may be taken
        }
    }

    void before(Kind kind, Path file, Path target) throws IOException {
        steps.before(new FileStep(kind, file, target));
    }

    Path wrap(Path path) {
        return path == null ? null : new FaultyPath(system, path);
    }

    static Path real(Path path) {
        return path instanceof FaultyPath faulty ? faulty.real() : path;
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return real.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return wrap(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.stream().noneMatch(WRITING::contains)) {
            return real.newFileChannel(real(path), options, attributes);
        }
        before(Kind.OPEN, path, null);
        return new FaultyChannel(this, path, real.newFileChannel(real(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        var children = new ArrayList<Path>();
        try (var stream = real.newDirectoryStream(real(folder), child -> filter.accept(wrap(child)))) {
            stream.forEach(child -> children.add(wrap(child)));
        }
        return new Children(children);
    }

    private record Children(List<Path> paths) implements DirectoryStream<Path> {

        @Override
        public Iterator<Path> iterator() {
            return paths.iterator();
        }

        @Override
        public void close() {
            // all were read when it was opened
        }
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (real.exists(real(folder))) {
            real.createDirectory(real(folder), attributes); // says what is there
        } else {
            before(Kind.FOLDER, folder, null);
            real.createDirectory(real(folder), attributes);
        }
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        before(Kind.LINK, link, target);
        real.createSymbolicLink(real(link), real(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        before(Kind.LINK, link, existing);
        real.createLink(real(link), real(existing));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return wrap(real.readSymbolicLink(real(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        if (real.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
            before(Kind.DELETE, path, null);
        }
        real.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        before(Kind.COPY, source, target);
        real.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        before(Kind.MOVE, source, target);
        real.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), attribute, value, options);
    }
}

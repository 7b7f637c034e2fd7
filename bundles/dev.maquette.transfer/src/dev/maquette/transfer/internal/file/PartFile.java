// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** The file while it arrives, under a name of its own and locked, with its state beside it. */
public final class PartFile implements Sink, AutoCloseable {

    private static final Logger LOG = System.getLogger(PartFile.class.getName());

    private static final String PART = ".part";
    private static final String STATE = ".part.json";

    private final Path target;
    private final Path part;
    private final Path state;
    private final FileChannel channel;
    private final FileChannel flushed;

    /**
     * @param flushed a second channel of the same file, for the slow way to the disk: closing one waits for its calls
     */
    private PartFile(Path target, FileChannel channel, FileChannel flushed) {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + PART);
        this.state = target.resolveSibling(target.getFileName() + STATE);
        this.channel = channel;
        this.flushed = flushed;
    }

    /** Opens it, made or found. */
    public static PartFile open(Path folder, String name) throws LibraryException {
        var target = folder.resolve(name);
        refuseExisting(target);
        try {
            var channel = FileChannel.open(folder.resolve(name + PART), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (!locked(channel)) {
                channel.close();
                throw new LibraryException(Problem.CONFLICT, target + " is being downloaded already.",
                        "Wait for the other download, or cancel it.");
            }
            return new PartFile(target, channel,
                    FileChannel.open(folder.resolve(name + PART), StandardOpenOption.WRITE));
        } catch (IOException failure) {
            throw Disk.failure(target, failure);
        }
    }

    private static void refuseExisting(Path target) throws LibraryException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new LibraryException(Problem.CONFLICT, target + " is there already; nothing was downloaded.",
                    "Move it away, or choose another folder.");
        }
    }

    @SuppressWarnings("resource") // the lock ends with the channel
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /** The final place, where nothing is yet. */
    public Path target() {
        return target;
    }

    /** The state of an earlier attempt, when it is there and makes sense. */
    public Optional<PartState> earlier() {
        try {
            var known = Json.read(Files.readString(state), PartState.class);
            return Optional.ofNullable(known).filter(found -> found.sound(size()));
        } catch (IOException | JsonParseException | IllegalStateException _) {
            return Optional.empty(); // there is none, or it cannot be trusted: then the file begins anew
        }
    }

    private long size() {
        try {
            return channel.size();
        } catch (IOException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** Forgets what has arrived. */
    public synchronized void clear() throws LibraryException {
        try {
            Files.deleteIfExists(state);
            channel.truncate(0);
        } catch (IOException failure) {
            throw Disk.failure(target, failure);
        }
    }

    @Override
    public void write(byte[] bytes, int count, long position) throws DiskException {
        var buffer = ByteBuffer.wrap(bytes, 0, count);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer, position + buffer.position());
            }
        } catch (IOException failure) {
            throw new DiskException(failure);
        }
    }

    /** Fills the buffer as far as the file reaches. */
    int read(ByteBuffer buffer, long position) throws IOException {
        return channel.read(buffer, position);
    }

    /**
     * Writes the state down, after everything that it speaks of has reached the disk.
     *
     * @param holds whether it is still true by then: the disk may take so long that the file has been begun anew
     */
    public void keep(PartState known, BooleanSupplier holds) throws IOException {
        flushed.force(false);
        synchronized (this) {
            if (channel.isOpen() && holds.getAsBoolean()) {
                var fresh = state.resolveSibling(state.getFileName() + ".new");
                Files.writeString(fresh, Json.write(known));
                Files.move(fresh, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /**
     * Gives the whole file its name; whatever else has that name by now stays what it is. Nobody waits for the disk:
     * what is still in memory is written behind the delivery, at once.
     */
    public synchronized Path deliver() throws LibraryException {
        try {
            shut(true);
            refuseExisting(target);
            Files.move(part, target);
            Files.deleteIfExists(state);
            return target;
        } catch (FileAlreadyExistsException _) {
            throw new LibraryException(Problem.CONFLICT, target + " appeared while it was downloaded.",
                    "The download is in " + part + ".");
        } catch (IOException failure) {
            throw Disk.failure(target, failure);
        }
    }

    /** Removes what has arrived. */
    public synchronized void discard() throws LibraryException {
        try {
            shut(false);
            Files.deleteIfExists(state);
            Files.deleteIfExists(part);
        } catch (IOException failure) {
            throw Disk.failure(target, failure);
        }
    }

    /** Leaves what another attempt can go on with, and nothing else. */
    @Override
    public synchronized void close() throws LibraryException {
        try {
            if (channel.isOpen()) {
                shut(false);
                if (!Files.exists(state)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException failure) {
            throw Disk.failure(target, failure);
        }
    }

    private void shut(boolean keep) throws IOException {
        channel.close();
        Thread.ofVirtual().name("transfer-flush").start(() -> shutFlushed(keep));
    }

    private void shutFlushed(boolean keep) {
        try (flushed) {
            if (keep) {
                flushed.force(true);
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "Writing " + target + " to its disk failed", failure);
        }
    }
}

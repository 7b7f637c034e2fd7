// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;

/** Puts a link to one file in the place of another with the same content. */
public final class Linking {

    private static final long TICK = 1 << 20;

    private final OperationContext context;
    private final Link link;

    public Linking(OperationContext context, Link link) {
        this.context = context;
        this.link = link;
    }

    /**
     * Looks whether it may be done, without reading either file.
     *
     * @return bytes that it frees
     * @throws LibraryException when it may not, saying why
     */
    public long check(Path kept, Path other) throws LibraryException {
        try {
            PlainFile.require(kept, context.folder().models());
            PlainFile.require(other, context.folder().models());
            if (Files.isSameFile(kept, other)) {
                throw refused(other + " is the same file as " + kept + " already.");
            }
            if (Files.size(kept) != Files.size(other)) {
                throw differs(kept, other);
            }
            LinkMaking.check(kept, other, link);
            return names(other) > 1 ? 0 : Files.size(other);
        } catch (IOException failure) {
            throw Failures.of("Looking at " + other, failure);
        }
    }

    /** Where the system tells; a file with more names than this one takes its space on. */
    private static int names(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) : 1;
    }

    /**
     * Does it, after comparing every byte; the other stays as it is when anything is not as it should be.
     *
     * @return bytes that are free now
     */
    public long replace(Path kept, Path other, IProgressMonitor monitor) throws LibraryException {
        long freed = check(kept, other);
        try {
            var before = Identity.of(other);
            var note = new Links(context.folder()).fresh();
            new Replacements(context.registry()).replace(Replacement.bySame(other, note, true),
                    fresh -> make(kept, other, fresh, monitor), aside -> {
                        if (!before.isUntouched(aside)) {
                            throw refused(other + " was written to while it was compared.");
                        }
                    }, place -> new LinkNote(other.toString(), kept.toRealPath().toString(), link, Identity.of(place),
                            Instant.now().truncatedTo(ChronoUnit.MILLIS), context.actor().id()).write(note));
            return freed;
        } catch (IOException failure) {
            throw Failures.of("Replacing " + other, failure);
        }
    }

    /** What is compared is the link itself: whatever it leads to is what takes the place. */
    private void make(Path kept, Path other, Path fresh, IProgressMonitor monitor)
            throws LibraryException, IOException {
        LinkMaking.make(kept, fresh, link);
        var progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, Files.size(other) / TICK + 1));
        if (!new Content(progress, bytes -> progress.worked((int) (bytes / TICK))).same(other, fresh)) {
            throw differs(kept, other);
        }
        if (link == Link.CLONE) {
            Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(other));
        }
    }

    private static LibraryException differs(Path kept, Path other) {
        return refused(other + " differs from " + kept + ".");
    }

    private static LibraryException refused(String message) {
        return new LibraryException(Problem.CONFLICT, message, "It was left alone.");
    }
}

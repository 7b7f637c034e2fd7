// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.orphan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.api.request.ListOrphans.Orphans;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** What in a library's models folder is an orphan. */
public final class ModelsFolder {

    private final OperationContext context;
    private final Path models;

    /** The folder of the library that the operation works on. */
    public ModelsFolder(OperationContext context) {
        this.context = context;
        models = context.folder().models();
    }

    /** All of them; looks at each child of the folder that belongs to nobody. */
    public Orphans orphans() throws LibraryException {
        var orphans = new ArrayList<Orphan>();
        var unread = new ArrayList<Unread>();
        try {
            var protection = Protection.now(context);
            var children = children();
            var progress = SubMonitor.convert(context.monitor(), "Looking for orphans", children.size());
            for (var child : children) {
                progress.split(1);
                if (isCandidate(child) && !protection.covers(child.getFileName().toString())) {
                    var contents = Contents.of(child, progress);
                    unread.addAll(contents.unread());
                    if (contents.hasModels()) {
                        orphans.add(contents.orphan());
                    }
                }
            }
        } catch (IOException failure) {
            throw Failures.of("Looking for orphans", failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
        return new Orphans(orphans, unread);
    }

    private List<Path> children() throws IOException {
        try (var children = Files.list(models)) {
            return children.sorted().toList();
        }
    }

    /** A link is no orphan: what it leads to is not the library's. */
    private static boolean isCandidate(Path child) throws IOException {
        if (Contents.isPassedOver(child)) {
            return false;
        }
        var attributes = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile() || attributes.isDirectory() && !attributes.isOther();
    }

    /**
     * The orphan of that name, as of this moment.
     *
     * @throws LibraryException when it is anything else
     */
    Orphan orphan(String name) throws LibraryException {
        var place = place(name);
        try {
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no " + name + " in " + models + ".",
                        "List the orphans again.");
            }
            if (!isCandidate(place)) {
                throw refused(name + " is a link or a work folder, and no orphan.");
            }
            var contents = Contents.of(place, context.monitor());
            if (!contents.hasModels()) {
                throw refused(name + " holds no model files.");
            }
            refuseRecorded(contents.orphan());
            return contents.orphan();
        } catch (IOException failure) {
            throw Failures.of("Looking at " + place, failure);
        }
    }

    /** Only a name in the models folder itself; never the folder, nothing above it, and nothing elsewhere. */
    private Path place(String name) throws LibraryException {
        if (name.isBlank() || name.equals(".") || name.equals("..") || name.matches("(?s).*[/\\\\\\x00].*")) {
            throw refused("\"" + name + "\" is no name in the models folder.");
        }
        var place = models.resolve(name);
        if (!models.equals(place.getParent()) || !models.equals(place.normalize().getParent())) {
            throw refused("\"" + name + "\" is no name in the models folder.");
        }
        return place;
    }

    /** Asks the registry itself: what lists show may be half a second behind another program. */
    void refuseRecorded(Orphan orphan) throws LibraryException {
        try {
            if (Protection.now(context).covers(orphan.path())) {
                throw taken(orphan);
            }
            refuseTaken(orphan);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Refuses what has a record, though an operation may be at it: the one that asks. */
    void refuseTaken(Orphan orphan) throws LibraryException {
        try {
            boolean taken = context.registry().open(orphan.path()).isPresent()
                    || context.registry().openByPath(orphan.path()).isPresent();
            for (var file : orphan.files()) {
                for (var at = Path.of(orphan.path(), file); !taken && at != null; at = at.getParent()) {
                    taken = context.registry().openByPath(at.toString().replace('\\', '/')).isPresent();
                }
            }
            if (taken) {
                throw taken(orphan);
            }
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static LibraryException taken(Orphan orphan) {
        return new LibraryException(Problem.CONFLICT,
                orphan.path() + " belongs to a model, or to an operation that is under way.",
                "List the orphans again.");
    }

    private static LibraryException refused(String message) {
        return new LibraryException(Problem.INVALID, message, "Name what the list of orphans shows.");
    }
}

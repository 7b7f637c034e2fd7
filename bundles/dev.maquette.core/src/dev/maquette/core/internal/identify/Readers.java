// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.core.internal.isolate.GuardedReader;

/** Chooses the installed format that reads something. */
record Readers(List<ReaderEntry> entries) {

    private static final System.Logger LOG = System.getLogger(Readers.class.getName());

    /**
     * The first reader that recognises the content; those that expect such a name are asked first. One that fails when
     * it is asked is passed over, so that a faulty plug-in spoils no file of another format.
     */
    Optional<ReaderEntry> of(ProbeContext context) throws IOException {
        var name = ModelName.lastComponent(context.path());
        var readers = entries.stream().filter(entry -> entry.folder() == context.folder())
                .sorted(Comparator.comparing(entry -> !entry.expects(name))).toList();
        for (var entry : readers) {
            if (recognises(entry, context)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Why a format that usually reads such a file was not asked: its plug-in is left out. */
    Optional<PlugInFault> leftOut(ProbeContext context) {
        var name = ModelName.lastComponent(context.path());
        return entries.stream()
                .filter(entry -> entry.folder() == context.folder() && !entry.suffixes().isEmpty()
                        && entry.expects(name))
                .flatMap(entry -> entry.reader() instanceof GuardedReader guarded ? guarded.leftOut().stream()
                        : Stream.empty())
                .findFirst();
    }

    private static boolean recognises(ReaderEntry entry, ProbeContext context) throws IOException {
        try {
            return entry.reader().recognises(context);
        } catch (EOFException _) {
            return false; // shorter than every file of that format
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            LOG.log(Level.WARNING, "The format " + entry.id() + " failed when asked about " + context.path(), fault);
            return false;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.model.ModelRecord;

/**
 * An open library. All methods may be called from any thread.
 *
 * @noimplement Only core and remote libraries implement it, so that queries can be added.
 */
public interface Library extends AutoCloseable {

    LibraryInfo info();

    /**
     * What may be done here. On a server it is what the account's role allows, and may change while the library is
     * open; an operation that takes another right fails as {@link Problem#DENIED}.
     */
    default Set<Right> rights() {
        return EnumSet.allOf(Right.class);
    }

    /**
     * Searches, filters, counts, sorts and pages; answered from memory, fast enough for each keystroke.
     *
     * @throws UnreachableLibraryException when a server has the library and cannot be asked
     */
    Models models(ModelQuery query);

    /** The record, as of now. */
    Optional<ModelRecord> model(String key) throws LibraryException;

    /**
     * The records of these keys, as of now and in their order; those that are not there are left out. Much faster than
     * one by one; give hundreds at a time, not all of a library.
     */
    List<ModelRecord> records(List<String> keys) throws LibraryException;

    /** Keys of the models that this one is related to, both ways; in the order of their relating. */
    List<String> related(String key) throws LibraryException;

    /**
     * Installations that are under way, or finished and not forgotten yet; in the order of their beginning.
     * They tell of paths and addresses: who may not manage the library is told of none.
     */
    List<InstallJob> installs() throws LibraryException;

    /**
     * Calls the listener with installations that have come, gone on, ended or been forgotten, of this process or
     * another; at most some times a second, on one thread of the library. It must return soon.
     */
    Subscription watchInstalls(Consumer<InstallsEvent> listener);

    /** The record's file or folder as an absolute path; it need not exist. */
    Path path(ModelRecord model);

    /**
     * The latest changes first.
     *
     * @param key only this model's, or null for all
     * @param limit at most so many
     */
    List<Change> history(String key, int limit) throws LibraryException;

    /** Calls the listener after each commit, on one thread of the library; the listener must return soon. */
    Subscription subscribe(Consumer<LibraryEvent> listener);

    /**
     * Carries out an operation and returns its outcome.
     *
     * @param monitor progress and cancellation; when cancelled the operation ends within 200 ms with
     *     {@link org.eclipse.core.runtime.OperationCanceledException} and leaves nothing half done
     * @throws LibraryException when it failed as a whole; everything is then as before
     */
    <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor) throws LibraryException;

    /**
     * Carries out an operation and hands on what it finds while it runs.
     *
     * @param found called with each item, on one thread at a time; what it throws ends the operation
     * @param monitor as for {@link #run(Request, Actor, IProgressMonitor)}
     * @throws LibraryException when it failed as a whole
     */
    <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found, Actor actor,
            IProgressMonitor monitor) throws LibraryException;

    /** Releases files and locks when the last user of the library closes it. */
    @Override
    void close();
}

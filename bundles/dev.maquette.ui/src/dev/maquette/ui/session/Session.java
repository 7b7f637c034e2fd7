// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.Subscription;
import dev.maquette.ui.internal.Messages;

/** What a workbench works on: one library at a time, the jobs on it and its undo. Safe for threads. */
@Component(service = Session.class)
public final class Session {

    private final Libraries libraries;
    private final Operations operations = new Operations();
    private final UndoStack undo = new UndoStack();
    private final Listeners<LibraryState> states = new Listeners<>();
    private final Listeners<LibraryEvent> events = new Listeners<>();
    private final Listeners<Notice> notices = new Listeners<>();
    private final Listeners<Session> checks = new Listeners<>();
    private final Outage outage;
    private volatile LibraryState state;
    private Optional<Subscription> subscription = Optional.empty();

    /** A session that has not opened a library yet. */
    @Activate
    public Session(@Reference Libraries libraries) {
        this(libraries, pause -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS,
                Thread::startVirtualThread));
    }

    /** @param later runs after a while what tries a server again */
    Session(Libraries libraries, Function<Duration, Executor> later) {
        this.libraries = libraries;
        this.state = new LibraryState.Opening(libraries.defaultLocation());
        this.outage = new Outage(later, this::tell, this::answersAgain);
    }

    /** All libraries there are. */
    public Libraries libraries() {
        return libraries;
    }

    /** Whether there is a library now. */
    public LibraryState state() {
        return state;
    }

    /** The open library. */
    public Optional<Library> library() {
        return state instanceof LibraryState.Open(Library library) ? Optional.of(library) : Optional.empty();
    }

    /**
     * The open library when it is this computer's own. What is done in the background for a library of a server is the
     * server's business.
     */
    Optional<Library> ownLibrary() {
        return library().filter(open -> !open.info().remote());
    }

    /** Whether the open library's files are on this computer, where the desktop can show them. */
    public boolean hasFilesHere() {
        return ownLibrary().isPresent();
    }

    /** Whether the open library allows this; without one nothing is forbidden. */
    public boolean may(Right right) {
        return library().filter(open -> !open.rights().contains(right)).isEmpty();
    }

    /** Work in progress. */
    public Operations operations() {
        return operations;
    }

    /** What can be taken back. */
    public UndoStack undo() {
        return undo;
    }

    /**
     * Opens a library in the background. The former one stays open until that worked, and for good when it did not.
     */
    public Job open(URI location) {
        if (library().isEmpty()) {
            become(new LibraryState.Opening(location));
        }
        return operations.start(Messages.Session_opening, monitor -> libraries.open(location), this::opened,
                failure -> failedToOpen(location, failure));
    }

    /**
     * Moves the open library to another folder in the background. It is closed meanwhile, so that what runs on it ends,
     * and opened again where it is then.
     *
     * @param from where the library is that is meant; another one that has been opened meanwhile stays
     * @param to folder that is missing or empty
     * @param done told on the job's thread where it went; a failure becomes a notice
     */
    public void move(URI from, Path to, Consumer<? super MovedLibrary> done) {
        operations.start(NLS.bind(Messages.Session_moving, to), monitor -> moved(from, to, monitor), done, this::tell);
    }

    /** It is opened by its old place, which leads to where it is. */
    private MovedLibrary moved(URI from, Path to, IProgressMonitor monitor) throws LibraryException {
        let(from).close();
        try {
            return libraries.move(from, to, false, monitor);
        } finally {
            open(from);
        }
    }

    /** The open library, which nobody has from now on. */
    private synchronized Library let(URI from) throws LibraryException {
        Library library = library().filter(open -> open.info().location().equals(from))
                .orElseThrow(() -> new LibraryException(Problem.CONFLICT, Messages.Session_notOpen,
                        Messages.Session_openToMove));
        undo.clear();
        become(new LibraryState.Opening(from));
        return library;
    }

    private void opened(Library opened) {
        Library library = opened.info().remote() ? new WatchedLibrary(opened, outage::lost) : opened;
        Optional<Library> former = library();
        undo.clear();
        become(new LibraryState.Open(library));
        former.ifPresent(Library::close);
    }

    private void failedToOpen(URI location, LibraryException failure) {
        if (library().isPresent()) {
            tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
        } else {
            become(new LibraryState.Failed(location, failure.getMessage(), failure.remedy()));
        }
    }

    private synchronized void become(LibraryState next) {
        subscription.ifPresent(Subscription::close);
        outage.over();
        state = next;
        subscription = library().map(library -> library.subscribe(events::tell));
        states.tell(next);
    }

    /**
     * Runs an operation on the open library as the local user; a failure becomes a notice.
     *
     * @param label as the Progress view shows it
     * @param done told the outcome on the job's thread
     */
    public <O extends Record> void run(String label, Request<O> request, Consumer<? super O> done) {
        run(label, request, done, this::tell);
    }

    /**
     * Runs an operation on the open library as the local user. Without a library nothing happens.
     *
     * @param label as the Progress view shows it
     * @param done told the outcome on the job's thread
     * @param failed told the failure on the job's thread
     */
    public <O extends Record> void run(String label, Request<O> request, Consumer<? super O> done,
            Consumer<LibraryException> failed) {
        library().ifPresent(library -> operations.start(label,
                monitor -> library.run(request, Actor.localUser(), monitor), done, failed));
    }

    /** Nobody knows what has changed meanwhile: everybody looks again. */
    private void answersAgain(Library library) {
        tell(Notice.of(Notice.Kind.DONE, NLS.bind(Messages.Session_again, library.info().name()), ""));
        events.tell(new LibraryEvent(0, Set.of()));
        checked();
    }

    /** Tells the user something where the models are shown. */
    public void tell(Notice notice) {
        notices.tell(notice);
    }

    /** Tells the user a failure. */
    public void tell(LibraryException failure) {
        tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
    }

    /** Calls the listener when another library is opened, or none can be. */
    public Registration onState(Consumer<LibraryState> listener) {
        return states.add(listener);
    }

    /** Calls the listener after each change of the open library. */
    public Registration onChange(Consumer<LibraryEvent> listener) {
        return events.add(listener);
    }

    /** Other files are there than before, or other ones are missing. */
    void checked() {
        checks.tell(this);
    }

    /** Calls the listener when a look at the files found others there than before; no record has changed by it. */
    public Registration onCheck(Runnable listener) {
        return checks.add(session -> listener.run());
    }

    /** Calls the listener with what the user is to be told. */
    public Registration onNotice(Consumer<Notice> listener) {
        return notices.add(listener);
    }

    /** Closes the library. */
    @Deactivate
    public synchronized void close() {
        subscription.ifPresent(Subscription::close);
        subscription = Optional.empty();
        outage.over();
        library().ifPresent(Library::close);
    }
}

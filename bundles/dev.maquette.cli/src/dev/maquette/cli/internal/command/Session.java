// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.serve.LibraryServer;
import dev.maquette.cli.Services;
import dev.maquette.cli.Terminal;
import dev.maquette.cli.internal.output.Cancellation;
import dev.maquette.cli.internal.output.ConsoleMonitor;
import dev.maquette.cli.internal.output.JsonOutput;
import dev.maquette.cli.internal.output.Lines;
import dev.maquette.cli.internal.output.Output;
import dev.maquette.cli.internal.output.OutputClosedException;
import dev.maquette.cli.internal.output.QuietOutput;
import dev.maquette.cli.internal.output.Style;
import dev.maquette.cli.internal.output.TextOutput;
import dev.maquette.plugins.PlugIns;

/** What the commands of one run share: services, the library of {@code --library}, and where results go. */
public final class Session implements AutoCloseable {

    /** A command that still runs after so many seconds did not die of a plug-in that began. */
    private static final long UP = 10;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final Services services;
    private final Terminal terminal;
    private final Cancellation cancellation;
    private final GlobalOptions options = new GlobalOptions();
    private final List<String> arguments;
    private final Lines err;
    private Output output;
    private Library library;
    private boolean begun;

    /**
     * @param cancellation comes when the user wants the run to stop
     * @param arguments of the run; errors in them are already told in the form they ask for
     */
    public Session(Services services, Terminal terminal, Cancellation cancellation, String... arguments) {
        this.services = services;
        this.terminal = terminal;
        this.cancellation = cancellation;
        this.arguments = List.of(arguments);
        err = new Lines(terminal.err());
    }

    GlobalOptions options() {
        return options;
    }

    Terminal terminal() {
        return terminal;
    }

    String version() {
        return services.version();
    }

    /** Whether programs read the output; known from the arguments before they are parsed. */
    boolean json() {
        return options.json() || arguments.contains("--json");
    }

    /** Whether only what was asked for is told, and errors. */
    boolean quiet() {
        return options.quiet();
    }

    /**
     * Whether the run may need the commands of this group: it is named, or the whole grammar is told. To read what all
     * commands take is a good part of the time that a short command takes.
     */
    boolean mayNeed(String group) {
        return arguments.stream().anyMatch(word -> word.equals(group) || word.equals("completion")
                || word.equals("man") || word.startsWith("@"));
    }

    /**
     * Brings the plug-ins into this program, before a command uses anything that they may add to, and tells what the
     * user has to know of them.
     */
    void begin() {
        var start = services.start().get();
        start.begin(options.safe());
        begun = true;
        CompletableFuture.delayedExecutor(UP, TimeUnit.SECONDS).execute(start::usable);
        if (json()) { // a program asks for the list
            return;
        }
        if (options.safe() && !quiet()) {
            err.line("Plug-ins take no part.");
        }
        plugIns().notices().forEach(notice -> err.line("maquette: " + notice.text() + " " + notice.remedy()));
        err.flush();
    }

    PlugIns plugIns() {
        return services.plugIns().get();
    }

    Output output() {
        if (output == null) {
            var out = new Lines(terminal.out());
            Output whole = json() ? new JsonOutput(out, err) : new TextOutput(out, err, style(), this::width);
            output = quiet() ? new QuietOutput(whole) : whole;
        }
        return output;
    }

    /** Tells what became of a change, or what would: the latter was asked for. */
    void changed(boolean dryRun, Object json, Supplier<String> text) {
        if (dryRun) {
            output().result(json, text);
        } else {
            output().change(json, text);
        }
    }

    /** Columns of the screen; what no screen shows may be as wide as it likes. */
    int width() {
        return terminal.interactive() ? terminal.width().getAsInt() : UNLIMITED;
    }

    Style style() {
        return new Style(terminal.coloured() && !json());
    }

    Identifier identifier() {
        return services.identifier().get();
    }

    Digests digests() {
        return services.digests().get();
    }

    Inspector inspector() {
        return services.inspector().get();
    }

    LibraryServer server() throws LibraryException {
        return services.server().get().orElseThrow(() -> new LibraryException(Problem.ENVIRONMENT,
                "The server of this program is missing or did not start.",
                "Install Maquette anew in an empty folder; both of its products have a server."));
    }

    Libraries libraries() {
        return services.libraries().get();
    }

    /** The library of this run, opened when first asked for and closed at the end. */
    Library library() throws LibraryException, UsageException {
        if (library == null) {
            var location = location();
            new ServerToken(this).apply(location);
            library = libraries().open(location);
        }
        return library;
    }

    /** Opens another library instead; it is closed at the end. */
    Library library(URI location) throws LibraryException {
        library = libraries().open(location);
        return library;
    }

    /** Where the library of this run is. */
    URI location() throws UsageException {
        return options.library() == null ? libraries().defaultLocation() : location(options.library());
    }

    /** The address of a library that is given as a folder or as an address already. */
    URI location(String text) throws UsageException {
        try {
            return text.startsWith("file:") || text.contains("://") ? URI.create(text) : path(text).toUri();
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + text + "\" is neither a folder nor an address.", e.getMessage());
        }
    }

    /** Where the managed models of the library of this run lie. */
    Path models() {
        return library.info().modelsFolder();
    }

    /** The absolute path that the text means on this terminal. */
    Path path(String text) throws InvalidPathException {
        return terminal.folder().resolve(text).toAbsolutePath().normalize();
    }

    /** Carries out an operation on the library of this run, with a bar that shows how far it is. */
    <O extends Record> O run(Request<O> request) throws LibraryException, UsageException {
        var monitor = monitor();
        try {
            return library().run(request, Actor.localUser(), monitor);
        } finally {
            monitor.done();
        }
    }

    /**
     * Carries out an operation on the library of this run and hands on what it finds. It draws no bar, since what is
     * found shows how far it is.
     */
    <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found)
            throws LibraryException, UsageException {
        return library().run(request, found, Actor.localUser(), cancellation());
    }

    /** The same with a bar, for what takes long before it finds something; the bar makes way for what is found. */
    <I extends Record, O extends Record> O watch(StreamedRequest<I, O> request, Consumer<? super I> found)
            throws LibraryException, UsageException {
        var monitor = monitor();
        try {
            return library().run(request, item -> {
                monitor.done();
                found.accept(item);
            }, Actor.localUser(), monitor);
        } finally {
            monitor.done();
        }
    }

    /** Progress and cancellation for a piece of work. */
    ConsoleMonitor monitor() {
        return new ConsoleMonitor(err, terminal.interactive() && !json() && !quiet(), cancellation);
    }

    /** Cancellation for work that shows no progress, such as a small piece among many. */
    IProgressMonitor cancellation() {
        return new ConsoleMonitor(err, false, cancellation);
    }

    boolean cancelled() {
        return cancellation.requested();
    }

    /** Returns when the user wants the run to stop. */
    void awaitCancellation() throws InterruptedException {
        cancellation.await();
    }

    @Override
    public void close() {
        try {
            output().flush();
        } catch (OutputClosedException _) {
            cancellation.request();
        } finally {
            if (library != null) {
                library.close();
            }
            if (begun) {
                services.start().get().usable();
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.files.AccountFiles;
import dev.maquette.core.isolate.Isolation;
import dev.maquette.plugins.PlugIn;
import dev.maquette.plugins.PlugInChange;
import dev.maquette.plugins.PlugInNotice;
import dev.maquette.plugins.PlugInStart;
import dev.maquette.plugins.PlugInState;
import dev.maquette.plugins.PlugIns;

/**
 * The plug-ins of a folder: {@code plugins} among the account's data, or what the system property
 * {@code maquette.plugins} names.
 */
@Component(service = {PlugIns.class, PlugInStart.class})
public final class FolderPlugIns implements PlugIns, PlugInStart {

    private static final Logger LOG = System.getLogger(FolderPlugIns.class.getName());
    private static final String FOLDER = "maquette.plugins";

    private final Shelf shelf;
    private final Lineup lineup;
    private final Arrival arrival;
    private final StartMarker marker;
    private final ComponentServiceObjects<Transfer> transfers;
    private final BundleContext context;
    private final ServiceRegistration<CollisionHook> anyVersion;
    private final SynchronousBundleListener beginning = this::note;
    private final Thread end = new Thread(this::usable, "Maquette ends while it starts");
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Lookout lookout;
    private final Isolation isolation;
    private final List<PlugInNotice> notices = new CopyOnWriteArrayList<>();
    private boolean begun;
    private volatile boolean safe;

    /** @param transfers fetches from addresses; null where nothing does */
    @Activate
    public FolderPlugIns(BundleContext context,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) ComponentServiceObjects<Transfer> transfers,
            @Reference Isolation isolation) {
        this(context, transfers, isolation, Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of)
                .orElseGet(() -> AccountFiles.data().resolve("plugins")));
    }

    /** @param folder where plug-ins lie */
    FolderPlugIns(BundleContext context, ComponentServiceObjects<Transfer> transfers, Isolation isolation,
            Path folder) {
        this.isolation = isolation;
        this.transfers = transfers;
        this.shelf = new Shelf(folder.toAbsolutePath());
        this.lineup = new Lineup(new Bundles(context), shelf);
        this.arrival = new Arrival(shelf, lineup);
        this.marker = new StartMarker(shelf.folder());
        this.lookout = new Lookout(shelf.folder(), this::tell);
        this.context = context;
        this.anyVersion = context.registerService(CollisionHook.class,
                (_, _, candidates) -> candidates.removeIf(Bundles::stranger), null);
        context.addBundleListener(beginning);
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** It takes care of the plug-ins no more; they stay as they are. */
    @Deactivate
    void close() {
        usable();
        lookout.close();
        context.removeBundleListener(beginning);
        anyVersion.unregister();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException _) { // the program ends already
        }
    }

    private void note(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTING && Bundles.stranger(event.getBundle())) {
            marker.began(event.getBundle().getSymbolicName());
        }
    }

    /** Whether the program's own code ends it at once, as a plug-in might; who is told to end has died of nothing. */
    private static boolean exits() {
        return Thread.getAllStackTraces().values().stream().flatMap(Stream::of)
                .anyMatch(frame -> "java.lang.Runtime".equals(frame.getClassName())
                        && "exit".equals(frame.getMethodName()));
    }

    @Override
    public synchronized void begin(boolean without) {
        if (begun) {
            return;
        }
        begun = true;
        safe = without;
        try {
            if (safe || !shelf.there()) {
                lineup.clear();
            } else {
                bringIn();
            }
        } catch (IOException | LibraryException | RuntimeException failure) {
            LOG.log(Level.ERROR, "The plug-ins of " + shelf.folder() + " do not take part", failure);
            notices.add(new PlugInNotice(null, "The plug-ins of " + shelf.folder() + " do not take part: "
                    + failure.getMessage(),
                    "All else works. Look whether this account may read and write that folder."));
        }
    }

    private void bringIn() throws IOException, LibraryException {
        if (shelf.mend()) {
            notices.add(new PlugInNotice(null, "The list of plug-ins in " + shelf.folder() + " was damaged.",
                    "It is made anew of the files there; what was disabled is enabled again. The old list is "
                            + "plugins.json.damaged."));
        }
        var suspects = marker.suspects();
        var ledger = shelf.change(now -> {
            var next = now;
            for (var id : suspects) {
                next = next.find(id).filter(Entry::wanted).map(entry -> entry.enabled(false, died(id))).map(next::with)
                        .orElse(next);
            }
            return next;
        });
        suspects.stream().filter(id -> ledger.find(id).isPresent())
                .forEach(id -> notices.add(new PlugInNotice(id, died(id), again(id))));
        isolation.turn(ledger.isolated());
        clear(ledger.gone());
        var wanted = ledger.entries().stream().filter(Entry::wanted).toList();
        if (!wanted.isEmpty()) {
            marker.begin(wanted.stream().filter(entry -> !entry.lazy()).map(Entry::id).toList());
        }
        lineup.become(wanted);
        wanted.forEach(entry -> lineup.why(entry).ifPresent(why -> notices.add(new PlugInNotice(entry.id(),
                "The plug-in " + entry.name() + " does not take part. " + why,
                "Everything else goes on without it."))));
        ledger.entries().stream().filter(Entry::broken).forEach(entry -> notices.add(new PlugInNotice(entry.id(),
                "The file " + entry.file() + " among the plug-ins is none.", entry.reason())));
    }

    private static String died(String id) {
        return "The plug-in " + id + " was disabled: Maquette ended while it began.";
    }

    private static String again(String id) {
        return "Enable it to try again: Help > Plug-ins, or maquette plugin enable " + id + ".";
    }

    /** Moves what earlier programs still used out of the way. */
    private void clear(List<String> gone) throws LibraryException {
        var cleared = gone.stream().filter(this::clear).toList();
        if (!cleared.isEmpty()) {
            shelf.change(ledger -> ledger.cleared(cleared));
        }
    }

    private boolean clear(String file) {
        try {
            if (Files.exists(shelf.folder().resolve(file))) {
                shelf.remove(file);
            }
            return true;
        } catch (IOException used) {
            LOG.log(Level.INFO, "Another program still uses " + file, used);
            return false;
        }
    }

    @Override
    public void usable() {
        if (marker.waits() && !exits()) {
            marker.end();
        }
    }

    @Override
    public Path folder() {
        return shelf.folder();
    }

    @Override
    public boolean safe() {
        return safe;
    }

    @Override
    public boolean isolated() {
        return isolation.on();
    }

    @Override
    public synchronized void isolate(boolean on) throws LibraryException {
        shelf.change(ledger -> ledger.isolated(on));
        isolation.turn(on);
        tell();
    }

    @Override
    public List<PlugIn> list() {
        try {
            return shelf.look().entries().stream().map(this::told).toList();
        } catch (LibraryException failure) {
            LOG.log(Level.WARNING, "The plug-ins cannot be listed", failure);
            return List.of();
        }
    }

    private PlugIn told(Entry entry) {
        var state = state(entry);
        return new PlugIn(entry.id(), entry.name(), entry.version(), state, reason(entry, state),
                shelf.file(entry).toString(), entry.origin(), entry.installed(), entry.sha256(), entry.signer(),
                entry.contributions());
    }

    private PlugInState state(Entry entry) {
        if (entry.broken()) {
            return PlugInState.UNFIT;
        }
        if (!entry.enabled()) {
            return PlugInState.DISABLED;
        }
        return safe ? PlugInState.LEFT_OUT : lineup.state(entry);
    }

    private String reason(Entry entry, PlugInState state) {
        return switch (state) {
        case ACTIVE -> null;
        case LEFT_OUT -> "Maquette was started without plug-ins. Start it as usual to have them.";
        case WAITING -> "It takes part from the next start on.";
        case DISABLED -> entry.reason() == null ? "You disabled it." : entry.reason() + " " + again(entry.id());
        case UNFIT -> lineup.why(entry).orElse(entry.reason());
        };
    }

    @Override
    public List<PlugInNotice> notices() {
        return List.copyOf(notices);
    }

    @Override
    public List<PlugInChange> install(Path file, boolean older, IProgressMonitor monitor) throws LibraryException {
        return install(file, file.toAbsolutePath().normalize().toString(), older, monitor);
    }

    private synchronized List<PlugInChange> install(Path file, String origin, boolean older, IProgressMonitor monitor)
            throws LibraryException {
        var found = arrival.check(file, older);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        var before = shelf.look();
        var changes = new ArrayList<PlugInChange>();
        for (var entry : arrival.take(found, origin, monitor)) {
            var old = before.find(entry.id());
            boolean now = comes(entry, old);
            if (now) {
                lineup.add(entry);
            }
            changes.add(new PlugInChange(told(entry), old.map(Entry::version).orElse(null), !now));
        }
        if (changes.stream().noneMatch(PlugInChange::restart)) {
            clear(shelf.look().gone());
        }
        tell();
        return changes;
    }

    /** Whether it can take part at once, and what it takes the place of can go. */
    private boolean comes(Entry entry, Optional<Entry> old) {
        return !safe && entry.atOnce() && old.filter(other -> !other.atOnce() && lineup.has(other.id())).isEmpty();
    }

    @Override
    public List<PlugInChange> install(URI address, boolean older, IProgressMonitor monitor) throws LibraryException {
        if (transfers == null) {
            throw new LibraryException(Problem.ENVIRONMENT, "This program fetches nothing.",
                    "Fetch the file by other means, and install it from there.");
        }
        var progress = SubMonitor.convert(monitor, 100);
        var engine = transfers.getService();
        try {
            var folder = Files.createTempDirectory("maquette-plug-in");
            try {
                var arrived = engine.download(new TransferRequest(address, folder, Access.anonymous()),
                        progress.split(80));
                return install(arrived.file(), withoutSecrets(address), older, progress.split(20));
            } finally {
                AccountFiles.delete(folder);
            }
        } catch (IOException failure) {
            throw Refusal.of("Writing what comes from", Path.of(System.getProperty("java.io.tmpdir")), failure);
        } finally {
            transfers.ungetService(engine);
        }
    }

    private static String withoutSecrets(URI address) {
        return address.getScheme() + "://" + address.getHost()
                + (address.getPort() < 0 ? "" : ":" + address.getPort()) + address.getPath();
    }

    @Override
    public PlugInChange enable(String id) throws LibraryException {
        return change(id, entry -> entry.enabled(true, null), entry -> {
            if (comes(entry, Optional.empty())) {
                lineup.add(entry);
                return false;
            }
            return true;
        });
    }

    @Override
    public PlugInChange disable(String id) throws LibraryException {
        return change(id, entry -> entry.enabled(false, null), this::leaves);
    }

    /** @return whether it takes part until the program ends */
    private boolean leaves(Entry entry) {
        if (entry.atOnce()) {
            lineup.drop(entry.id());
        }
        return lineup.has(entry.id());
    }

    private synchronized PlugInChange change(String id, Function<Entry, Entry> change, Function<Entry, Boolean> done)
            throws LibraryException {
        var entry = change.apply(find(id));
        shelf.change(ledger -> ledger.with(entry));
        boolean restart = done.apply(entry);
        tell();
        return new PlugInChange(told(entry), null, restart);
    }

    private Entry find(String id) throws LibraryException {
        var ledger = shelf.look();
        return ledger.find(id).orElseThrow(() -> new LibraryException(Problem.NOT_FOUND,
                "There is no plug-in " + id + ".",
                ledger.entries().isEmpty() ? "None is installed."
                        : "Name one of these: "
                                + String.join(", ", ledger.entries().stream().map(Entry::id).toList()) + "."));
    }

    @Override
    public synchronized PlugInChange remove(String id) throws LibraryException {
        var entry = find(id);
        var was = told(entry);
        boolean restart = leaves(entry);
        var file = shelf.file(entry);
        try {
            file = restart ? file : shelf.remove(entry.file());
        } catch (IOException used) {
            restart = true;
        }
        boolean stays = restart;
        shelf.change(ledger -> stays ? ledger.without(id).leaving(entry.file()) : ledger.without(id));
        tell();
        return new PlugInChange(new PlugIn(was.id(), was.name(), was.version(), was.state(), was.reason(),
                file.toString(), was.origin(), was.installed(), was.sha256(), was.signer(), was.contributions()), null,
                restart);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
        watch();
    }

    /** Looks out while somebody listens. */
    private void watch() {
        if (listeners.isEmpty()) {
            lookout.close();
        } else {
            lookout.begin();
        }
    }

    @Override
    public Following follow(Runnable listener) {
        listeners.add(listener);
        watch();
        return () -> {
            listeners.remove(listener);
            watch();
        };
    }
}

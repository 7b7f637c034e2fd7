// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.notices.internal.log.LogTail;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.notices.internal.store.Notifications;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Session;

/**
 * Where the report's texts come from. They are for those who develop the program, and so in English.
 *
 * @param screen the display in words
 */
record Sources(Session session, Notifications notifications, String screen) {

    private static final int MOST_LOG = 512 << 10;
    private static final int MOST_NOTICES = 200;

    /** All there is. */
    List<Chapter> chapters() {
        return List.of(new Chapter("system.txt", this::system), new Chapter("bundles.txt", Sources::bundles),
                new Chapter("settings.txt", Sources::settings),
                new Chapter("notifications.txt", this::notices),
                new Chapter("log.txt", new LogTail(Platform.getLogFileLocation().toPath(), MOST_LOG)::text));
    }

    /** What takes the secrets of this user, computer and library out. */
    Scrubber scrubber() {
        List<String> names = new ArrayList<>();
        names.add(System.getProperty("user.name", ""));
        Stream.of("HOSTNAME", "COMPUTERNAME").map(System::getenv).filter(name -> name != null).forEach(names::add);
        try {
            names.add(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException _) {
            names.add(""); // a computer without a name
        }
        String host = session.state() instanceof LibraryState.Open(var library)
                ? library.info().location().getHost() : null;
        names.add(host == null ? "" : host);
        return new Scrubber(System.getProperty("user.home", ""), names);
    }

    private String system() {
        Runtime machine = Runtime.getRuntime();
        return lines("Made: " + Instant.now(),
                "Maquette: " + (Platform.getProduct() == null ? "?"
                        : Platform.getProduct().getDefiningBundle().getVersion()),
                "System: " + property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "Java: " + property("java.vm.name") + " " + property("java.vm.version") + ", "
                        + property("java.vendor"),
                "Processors: " + machine.availableProcessors(),
                "Heap: " + ByteSize.text(machine.totalMemory() - machine.freeMemory()) + " of "
                        + ByteSize.text(machine.maxMemory()),
                "Running for: " + ManagementFactory.getRuntimeMXBean().getUptime() / 1000 + " s",
                "Locale: " + Locale.getDefault() + ", texts in " + Platform.getNL(), "Screen: " + screen,
                "Library: " + library(),
                "Java's arguments: " + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()),
                "Arguments: " + String.join(" ", Platform.getCommandLineArgs()));
    }

    private String library() {
        return switch (session.state()) {
        case LibraryState.Open(var library) -> library.info().remote() ? "of a server" : "of this computer";
        case LibraryState.Opening _ -> "is being opened";
        case LibraryState.Failed failed -> "could not be opened: " + failed.message();
        };
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String bundles() {
        return Arrays.stream(FrameworkUtil.getBundle(Sources.class).getBundleContext().getBundles())
                .sorted(Comparator.comparing(Bundle::getSymbolicName)).map(Sources::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion() + switch (bundle.getState()) {
        case Bundle.ACTIVE -> " active";
        case Bundle.STARTING -> " lazy";
        case Bundle.RESOLVED -> " resolved";
        default -> " not resolved";
        };
    }

    /** Of the platform only what changes how the program behaves; what is laid out where is left out. */
    private static String settings() throws IOException {
        List<String> lines = new ArrayList<>();
        try {
            Preferences root = Platform.getPreferencesService().getRootNode().node(InstanceScope.SCOPE);
            for (String node : root.childrenNames()) {
                if (node.startsWith("dev.maquette") || node.startsWith("org.eclipse.e4.ui.css")) {
                    add(root.node(node), lines);
                }
            }
        } catch (BackingStoreException failure) {
            throw new IOException(failure);
        }
        lines.sort(Comparator.naturalOrder());
        return String.join("\n", lines) + "\n";
    }

    private static void add(Preferences node, List<String> lines) throws BackingStoreException {
        for (String key : node.keys()) {
            lines.add(node.absolutePath() + "/" + key + "=" + node.get(key, ""));
        }
        for (String child : node.childrenNames()) {
            add(node.node(child), lines);
        }
    }

    private String notices() {
        return notifications.entries().stream().limit(MOST_NOTICES).map(Sources::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Entry entry) {
        String reasons =
                entry.notice().reasons().stream().map(reason -> "\n  " + reason.subject() + ": " + reason.text())
                        .collect(Collectors.joining());
        return entry.at() + " " + entry.notice().kind() + " " + entry.notice().title() + " " + entry.notice().text()
                + reasons;
    }

    /** The name under which it is saved unless the user says otherwise. */
    static Path proposal(Instant now) {
        return Path.of("maquette-report-" + now.toString().substring(0, 16).replace(":", "").replace("T", "-")
                + ".zip");
    }
}

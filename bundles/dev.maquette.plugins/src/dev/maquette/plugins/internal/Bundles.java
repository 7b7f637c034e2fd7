// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The bundles of plug-ins in the running framework. They are read from where they lie, and known by a location of their
 * own kind, which changes with the file: what the framework remembers of an earlier start is told from what is there.
 */
final class Bundles {

    private static final Logger LOG = System.getLogger(Bundles.class.getName());
    private static final String KIND = "maquette-plug-in:";
    private static final String TRIAL = "maquette-trial:";
    private static final long PATIENCE = 10;

    private final BundleContext context;
    private final FrameworkWiring wiring;

    Bundles(BundleContext context) {
        this.context = context;
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    /** Whether it is one of a plug-in. */
    static boolean stranger(Bundle bundle) {
        return bundle.getLocation().startsWith(KIND) || bundle.getLocation().startsWith(TRIAL);
    }

    /** Those of plug-ins that the framework has. */
    List<Bundle> all() {
        return Stream.of(context.getBundles()).filter(Bundles::stranger).toList();
    }

    /** That of a plug-in. */
    Optional<Bundle> find(String id) {
        return all().stream().filter(bundle -> id.equals(bundle.getSymbolicName())).findFirst();
    }

    /** Whether a bundle that is no plug-in has the name. */
    boolean product(String id) {
        return Stream.of(context.getBundles())
                .anyMatch(bundle -> !stranger(bundle) && id.equals(bundle.getSymbolicName()));
    }

    /** Whether the bundle is what lies in the file now. */
    static boolean isOf(Bundle bundle, Path file) {
        try {
            return bundle.getLocation().equals(location(KIND, file));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String location(String kind, Path file) throws IOException {
        var read = Files.isDirectory(file) ? file.resolve("META-INF/MANIFEST.MF") : file;
        return kind + file.toUri() + "?" + Files.getLastModifiedTime(read).toMillis() + "-" + Files.size(read);
    }

    /** Makes it known to the framework; nothing of it is run. */
    Bundle install(Path file) throws BundleException, IOException {
        return install(KIND, file);
    }

    private Bundle install(String kind, Path file) throws BundleException, IOException {
        try (var content = URI.create("reference:" + file.toUri()).toURL().openStream()) {
            return context.installBundle(location(kind, file), content);
        }
    }

    /** What each of the files needs and is not here, in the order of the files; nothing of them is run or stays. */
    List<List<String>> lacks(List<Path> files) throws BundleException, IOException {
        var trials = new ArrayList<Bundle>();
        try {
            for (var file : files) {
                trials.add(install(TRIAL, file));
            }
            return trials.stream().map(this::lacks).toList();
        } finally {
            uninstall(trials);
        }
    }

    /** What it needs and is not here, each as a clause. */
    List<String> lacks(Bundle bundle) {
        return bundle.adapt(BundleRevision.class).getRequirements(null).stream().filter(Need::counts)
                .filter(need -> wiring.findProviders(need).isEmpty()).map(need -> Need.told(need, context)).distinct()
                .toList();
    }

    /** Has it take part; its code is run when it is first used. */
    boolean begin(Bundle bundle, boolean lazy) {
        if (!wiring.resolveBundles(List.of(bundle))) {
            return false;
        }
        if (lazy) {
            try {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            } catch (BundleException failure) {
                LOG.log(Level.WARNING, "The plug-in " + bundle.getSymbolicName() + " cannot be started", failure);
                return false;
            }
        }
        return true;
    }

    /** Takes them out, and waits until what used them does no more. */
    void uninstall(Collection<Bundle> gone) {
        for (var bundle : gone) {
            try {
                bundle.uninstall();
            } catch (BundleException | IllegalStateException failure) {
                LOG.log(Level.WARNING, "The plug-in " + bundle.getSymbolicName() + " does not end well", failure);
            }
        }
        var left = wiring.getRemovalPendingBundles().stream().filter(Bundles::stranger).toList();
        if (!left.isEmpty()) {
            var done = new CountDownLatch(1);
            wiring.refreshBundles(left, _ -> done.countDown());
            try {
                done.await(PATIENCE, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

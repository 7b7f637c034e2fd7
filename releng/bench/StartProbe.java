// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * A bundle of its own in a copy of the workbench product: writes when the window can be used and what that took, rests
 * if it shall, and closes the workbench. A line is a name and a number: milliseconds, or megabytes.
 */
public final class StartProbe implements BundleActivator, EventHandler {

    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final int CLOCK_TICK = 10;

    private final Map<String, Long> figures = new LinkedHashMap<>();
    private final Path report = Path.of(System.getProperty("bench.report"));
    private final long began = Long.getLong("bench.began");
    private final int models = Integer.getInteger("bench.models");
    private final Duration rest = Duration.ofSeconds(Integer.getInteger("bench.rest", 0));

    @Override
    public void start(BundleContext context) {
        figures.put("at:bundles", sinceBegin());
        context.registerService(EventHandler.class, this, new Hashtable<>(
                Map.of("event.topics", "org/eclipse/e4/ui/LifeCycle/appStartupComplete")));
    }

    @Override
    public void stop(BundleContext context) {
        // the service goes with the bundle
    }

    private long sinceBegin() {
        return System.currentTimeMillis() - began;
    }

    @Override
    public void handleEvent(Event event) {
        long shown = sinceBegin();
        Display.getDefault().asyncExec(() -> {
            figures.put("at:window", shown);
            look();
        });
    }

    /** The list is there when it is long enough to scroll over all models. */
    private void look() {
        var display = Display.getCurrent();
        var list = Arrays.stream(display.getShells()).map(this::list).filter(found -> found != null).findFirst();
        list.ifPresentOrElse(there -> {
            there.redraw();
            there.update();
            display.asyncExec(this::usable); // after what else waits to be done
        }, () -> display.timerExec(5, this::look));
    }

    private Control list(Control control) {
        if (control instanceof Scrollable scrollable && control.isVisible() && scrollable.getVerticalBar() != null
                && scrollable.getVerticalBar().getMaximum() > models) {
            return control;
        }
        return control instanceof Composite parent
                ? Arrays.stream(parent.getChildren()).map(this::list).filter(found -> found != null).findFirst().orElse(null)
                : null;
    }

    private void usable() {
        figures.put("at:usable", sinceBegin());
        var process = Path.of("/proc/self");
        long all = cpu(process);
        figures.put("cpu:all", all);
        var threads = threads(process);
        figures.putAll(threads);
        figures.put("cpu:others", all - threads.values().stream().mapToLong(Long::longValue).sum());
        var display = Display.getCurrent();
        display.timerExec((int) rest.toMillis() + 1, () -> {
            long before = cpu(process);
            display.timerExec(rest.isZero() ? 1 : (int) IDLE.toMillis(), () -> end(cpu(process) - before));
        });
    }

    private void end(long idle) {
        if (!rest.isZero()) {
            figures.put("idle:cpu", idle);
            figures.put("idle:resident", resident());
        }
        try {
            Files.writeString(report, figures.entrySet().stream().map(figure -> figure.getKey() + " " + figure.getValue() + "\n")
                    .collect(Collectors.joining()));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        PlatformUI.getWorkbench().close();
    }

    private static Map<String, Long> threads(Path process) {
        try (var tasks = Files.list(process.resolve("task"))) {
            return tasks.collect(Collectors.groupingBy(task -> kind(field(task.resolve("comm"))),
                    Collectors.summingLong(StartProbe::cpu)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** @param thread the name that the system shows, its first 15 characters */
    private static String kind(String thread) {
        return switch (thread.replaceAll("[ #:].*", "")) {
        case "java" -> "cpu:ui";
        case "C1" -> "cpu:c1";
        case "C2" -> "cpu:c2";
        case "GC", "G1" -> "cpu:gc";
        case "Start" -> "cpu:bundles";
        case "Maquette" -> "cpu:library";
        default -> "cpu:workers";
        };
    }

    /** User and system time so far, of a process or a thread. */
    private static long cpu(Path task) {
        var stat = field(task.resolve("stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * CLOCK_TICK;
    }

    private static long resident() {
        return field(Path.of("/proc/self/status")).lines().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }

    private static String field(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException ended) {
            return "ended (ended) S" + " 0".repeat(50);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import com.sun.management.OperatingSystemMXBean;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Request;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.EditModels;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.api.request.UndoChange;
import dev.maquette.registry.Registries;
import dev.maquette.registry.Registry;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.meta.RegistryFactory;

/**
 * A bundle of its own in a copy of the headless product: {@code make} writes a library, {@code measure} opens it and
 * prints how long things take. Each is a process, so that what is measured begins with nothing in memory.
 */
public final class LibraryBench implements IApplication {

    private static final int BULK = 1000;
    private static final String[] WORDS = ("amber basalt cedar dusk ember fjord glass harbour indigo juniper kiln lagoon "
            + "meadow nimbus ochre pebble quartz river saffron thistle umber velvet willow yarrow zephyr").split(" ");

    private Library library;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(folder, Integer.parseInt(arguments[2]));
        } else {
            measure(folder);
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        Thread.currentThread().interrupt();
    }

    private static <T> T service(Class<T> type) throws InterruptedException {
        var tracker = new ServiceTracker<T, T>(FrameworkUtil.getBundle(LibraryBench.class).getBundleContext(), type,
                null);
        tracker.open();
        return tracker.waitForService(20_000);
    }

    // the library

    private static void make(Path folder, int count) throws Exception {
        service(Libraries.class).create(folder, "Bench");
        try (var registry = service(Registries.class).open(folder)) {
            for (int from = 0; from < count; from += 5000) {
                add(registry, folder, from, Math.min(count, from + 5000));
            }
        }
    }

    private static void add(Registry registry, Path folder, int from, int to) throws Exception {
        registry.change(Actor.localUser(), "bench.make", "Make models", null, transaction -> {
            for (int i = from; i < to; i++) {
                transaction.add(entry(folder, i));
            }
        });
    }

    /** What an earlier version noted: no rule yet, so that looking again has something to renew in each. */
    private static ModelEntry entry(Path folder, int i) throws IOException {
        var key = UUID.nameUUIDFromBytes(Integer.toString(i).getBytes(StandardCharsets.UTF_8)).toString();
        var entry = RegistryFactory.eINSTANCE.createModelEntry();
        entry.setKey(key);
        entry.setName(WORDS[i % WORDS.length] + " " + WORDS[i / WORDS.length % WORDS.length] + " " + i);
        entry.setPath(key + "/" + entry.getName().replace(' ', '-') + ".safetensors");
        var file = folder.resolve("models").resolve(entry.getPath());
        Files.createDirectories(file.getParent());
        entry.setFileSize(write(file, i));
        entry.setType(i % 2 == 0 ? "embedding" : "lora");
        entry.setBase("sd-1");
        entry.setFormat(i % 2 == 0 ? "embedding_file" : "lycoris");
        entry.setDescription("Made to be measured: " + WORDS[i % 7] + " and " + WORDS[i % 11]);
        entry.getTags().addAll(List.of(WORDS[i % 13], WORDS[13 + i % 12]));
        entry.setManaged(true);
        return entry;
    }

    /** A true header, and a hole where the weights would be. */
    private static long write(Path file, int i) throws IOException {
        var header = new StringBuilder("{");
        long at = 0;
        if (i % 2 == 0) {
            at = tensor(header, "emb_params", at, 8, 768);
        } else {
            for (int block = 0; block < 4; block++) {
                var layer = "lora_unet_down_blocks_" + block % 3 + "_attentions_" + block % 2
                        + "_transformer_blocks_0_attn" + (block < 3 ? 2 : 1) + "_to_k";
                at = tensor(header, layer + ".alpha", at);
                at = tensor(header, layer + ".lora_down.weight", at, 4, block < 3 ? 768 : 320);
                at = tensor(header, layer + ".lora_up.weight", at, 320, 4);
            }
        }
        header.setCharAt(header.length() - 1, '}');
        var bytes = header.toString().getBytes(StandardCharsets.UTF_8);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(bytes.length).array());
            out.write(bytes);
            out.setLength(8 + bytes.length + at);
            return out.length();
        }
    }

    private static long tensor(StringBuilder header, String name, long at, long... shape) {
        long end = at + 2 * Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        header.append('"').append(name).append("\":{\"dtype\":\"F16\",\"shape\":").append(Arrays.toString(shape))
                .append(",\"data_offsets\":[").append(at).append(',').append(end).append("]},");
        return end;
    }

    // what is measured

    @FunctionalInterface
    private interface Work<T> {
        T run() throws Exception;
    }

    private void measure(Path folder) throws Exception {
        var libraries = service(Libraries.class);
        library = timed("open", () -> libraries.open(folder.toUri()));
        var first = timed("first page, 100 models", () -> library.models(ModelQuery.all().page(0, 100)));
        System.out.printf("%,d models%n", first.total());
        filters();
        timed("missing check", () -> run(new CheckFiles(null)));
        timed("missing check again", () -> run(new CheckFiles(null)));

        var all = library.models(ModelQuery.all()).items().stream().map(ModelSummary::key).toList();
        var some = all.stream().limit(BULK).toList();
        answering("re-identify 1,000", () -> run(new ReidentifyModels(ReidentifyModels.Scope.NAMED, some, false)));
        long tagged = answering("tag 1,000", () -> run(
                new EditModels(some, ModelChanges.none(), List.of("bench"), List.of(), false))).batch();
        timed("undo of it", () -> run(new UndoChange(tagged)));
        var removed = answering("delete 1,000", () -> run(
                new RemoveModels(some, RemoveModels.Files.TRASH, false)));
        check(removed.removed().size() == some.size(), "deleted " + removed.removed().size());
        var half = removed.batches().size() / 2;
        timed("undo of half of it, 500", () -> {
            for (long batch : removed.batches().subList(half, removed.batches().size()).reversed()) {
                run(new UndoChange(batch));
            }
            return null;
        });
        var rest = removed.removed().subList(0, half);
        var back = answering("restore the other 500", () -> run(new RestoreTrash(rest, false)));
        check(back.restored().size() == half, "restored " + back.restored().size());
        var again = answering("re-identify all",
                () -> run(new ReidentifyModels(ReidentifyModels.Scope.ALL, List.of(), false)));
        check(again.changed().size() + BULK == again.examined(), "renewed " + again.changed().size() + " of "
                + again.examined());
        library.close();
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }

    private <O extends Record> O run(Request<O> request) throws Exception {
        return library.run(request, Actor.localUser(), new NullProgressMonitor());
    }

    private void filters() {
        var times = new ArrayList<Long>();
        for (int i = 0; i < 200; i++) {
            long start = System.nanoTime();
            var found = library.models(ModelQuery.all().withText(WORDS[i % 25].substring(0, 3) + " " + WORDS[i % 11])
                    .withTypes(i % 3 == 0 ? Set.of("lora") : Set.of()).page(0, 100));
            times.add(System.nanoTime() - start);
            check(i > 0 || found.total() > 0, "nothing found");
        }
        line("filter to first result", "first " + millis(times.getFirst()) + ", then " + spread(times));
    }

    private static <T> T timed(String what, Work<T> work) throws Exception {
        long cores = cores();
        long start = System.nanoTime();
        var outcome = work.run();
        line(what, took(start, cores));
        return outcome;
    }

    private static String took(long start, long cores) {
        return millis(System.nanoTime() - start) + ", " + millis(cores() - cores) + " of the cores";
    }

    private static long cores() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Does it while another thread goes on to ask for pages, as somebody who scrolls does. */
    private <T> T answering(String what, Work<T> work) throws Exception {
        var done = new AtomicBoolean();
        var times = new ArrayList<Long>();
        var asking = Thread.ofPlatform().start(() -> {
            for (int i = 0; !done.get(); i++) {
                long start = System.nanoTime();
                library.models(ModelQuery.all().withText(WORDS[i % 25]).page(0, 100));
                times.add(System.nanoTime() - start);
                LockSupport.parkNanos(50_000_000);
            }
        });
        long cores = cores();
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            var took = took(start, cores);
            done.set(true);
            asking.join();
            line(what, took + "; queries meanwhile " + spread(times));
        }
    }

    private static String spread(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return millis(sorted.get(sorted.size() / 2)) + " in the middle, " + millis(sorted.getLast()) + " at most";
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, nanos < 20_000_000 ? "%,.1f ms" : "%,.0f ms", nanos / 1e6);
    }

    private static void line(String what, String figures) {
        System.out.printf("%-26s %s; %d MB resident at most%n", what, figures, peak());
    }

    private static long peak() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException noSuchSystem) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
    }
}

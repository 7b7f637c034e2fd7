// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ReadCover;
import dev.maquette.ui.cover.Covers;
import dev.maquette.ui.library.internal.LibraryPage;
import dev.maquette.ui.library.internal.LibraryPresenter;
import dev.maquette.ui.library.internal.PageActions;
import dev.maquette.ui.library.internal.cover.CoverSizes;
import dev.maquette.ui.library.internal.list.Column;
import dev.maquette.ui.library.internal.list.Face;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ModelCanvas;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.session.Session;

/** The Library page on models in memory, driven by events; prints the longest of each kind of event. */
public final class Scrolling {

    private static final URI PLACE = Path.of("/library").toUri();
    private static final String[] WORDS = ("amber basalt cedar dusk ember fjord glass harbour indigo juniper kiln lagoon "
            + "meadow nimbus ochre pebble quartz river saffron thistle umber velvet willow yarrow zephyr").split(" ");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 6;
    private static final int STEPS = 60;
    /** Nanoseconds after which what is done is taken to change nothing on the screen. */
    private static final long LONGEST_WITHOUT_PAINT = 100_000_000;
    private static final long NAP = 500_000;

    private final Display display = new Display();
    private final Shell shell = new Shell(display);
    private final String cover = cover();
    private final LibraryPage page;
    private final LibraryPresenter presenter;
    private final Session session;
    private long paints;
    private long wall;
    private long cpu;

    private Scrolling(List<ModelSummary> models) {
        session = new Session(answering(Libraries.class, Map.of("defaultLocation", any -> PLACE, "open",
                any -> library(models))));
        Look look = new Look(display, palette()::get);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 800);
        page = new LibraryPage(shell, look, answering(PageActions.class, Map.of("mayChange", any -> true, "may",
                any -> true, "change", this::change)));
        var background = Executors.newVirtualThreadPerTaskExecutor();
        presenter = new LibraryPresenter(session, page, background, display::asyncExec);
        page.canvas().covers(new CoverSizes((side, most) -> new Covers(session, display, side, most, background,
                display::asyncExec, page.canvas()::redraw), 100));
        page.canvas().addListener(SWT.Paint, e -> paints++);
        shell.open();
    }

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        var bench = new Scrolling(models(count));
        System.out.printf(Locale.ROOT, "%,d models, %d cores, Java %s%n", count,
                Runtime.getRuntime().availableProcessors(), Runtime.version());
        System.out.printf("%-34s %21s %21s%n", "longest block in ms", "first: wall    cpu", "later: wall    cpu");
        bench.run(count);
        System.exit(0);
    }

    private void run(int count) {
        measure("models come", () -> {
            act(() -> session.open(PLACE));
            until(() -> canvas().content().models().size() == count);
        });
        both("scroll", this::scroll);
        both("page by keys", () -> {
            act(() -> key(SWT.HOME, 0));
            for (int i = 0; i < STEPS; i++) {
                act(() -> key(SWT.PAGE_DOWN, 0));
            }
        });
        both("select all, clear", () -> {
            act(() -> key('a', SWT.MOD1));
            act(() -> canvas().selection().clear());
        });
        both("extend to the end, clear", () -> {
            act(() -> key(SWT.HOME, 0));
            act(() -> key(SWT.END, SWT.MOD2));
            act(() -> canvas().selection().clear());
        });
        both("fold, unfold", () -> {
            act(() -> canvas().toggle(canvas().content().models().getFirst().type()));
            act(() -> canvas().toggle(canvas().content().models().getFirst().type()));
        });
        measure("change the face", () -> {
            act(() -> page.restyle(style -> style.with(Face.LIST)));
            act(() -> page.restyle(style -> style.with(Face.GALLERY)));
        });
        measure("size of tiles 96 to 256", () -> {
            for (int tile = 96; tile <= 256; tile += 8) {
                int size = tile;
                act(() -> page.restyle(style -> style.withTile(size)));
            }
        });
        both("sort", this::sort);
        both("search, clear", () -> {
            ask(f -> f.withText("kiln"));
            ask(f -> f.withText(""));
        });
        both("sort with all selected", () -> {
            act(() -> key('a', SWT.MOD1));
            sort();
            act(() -> canvas().selection().clear());
        });
    }

    private void sort() {
        ask(f -> f.sortedBy(Column.SIZE));
        ask(f -> f.sortedBy(Column.NAME));
    }

    private void scroll() {
        ScrollBar bar = canvas().getVerticalBar();
        for (int i = 0; i < STEPS; i++) {
            int to = (int) ((long) bar.getMaximum() * i / STEPS);
            act(() -> {
                bar.setSelection(to);
                bar.notifyListeners(SWT.Selection, new Event());
                canvas().redraw();
            });
        }
    }

    private ModelCanvas canvas() {
        return page.canvas();
    }

    private void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    /** Asks for other models, or for another order, and waits for them. */
    private void ask(UnaryOperator<FilterState> change) {
        Object before = canvas().content();
        act(() -> presenter.change(change));
        until(() -> canvas().content() != before);
    }

    /** What {@link PageActions} is asked for while the page is used. */
    @SuppressWarnings("unchecked")
    private Object change(Object[] arguments) {
        presenter.change((UnaryOperator<FilterState>) arguments[0]);
        return null;
    }

    private void both(String what, Runnable action) {
        for (Face face : Face.values()) {
            act(() -> page.restyle(style -> style.with(face)));
            measure(what + (face == Face.LIST ? ", list" : ", gallery"), action);
        }
    }

    private void measure(String what, Runnable action) {
        forget();
        action.run();
        long firstWall = wall;
        long firstCpu = cpu;
        forget();
        for (int i = 1; i < TIMES; i++) {
            action.run();
        }
        System.out.printf(Locale.ROOT, "%-34s %14.1f %6.1f %14.1f %6.1f%n", what, firstWall / 1e6, firstCpu / 1e6,
                wall / 1e6, cpu / 1e6);
    }

    private void forget() {
        wall = 0;
        cpu = 0;
    }

    /** Does something as a listener does, and then all that follows from it until it is painted. */
    private void act(Runnable action) {
        long before = paints;
        long limit = System.nanoTime() + LONGEST_WITHOUT_PAINT;
        timed(() -> {
            action.run();
            return true;
        });
        until(() -> paints > before || System.nanoTime() > limit);
    }

    private void until(BooleanSupplier there) {
        while (!there.getAsBoolean()) {
            if (!timed(display::readAndDispatch)) {
                LockSupport.parkNanos(NAP);
            }
        }
        while (timed(display::readAndDispatch)) {
            // what came with it is painted
        }
    }

    private boolean timed(BooleanSupplier event) {
        long from = System.nanoTime();
        long cpuFrom = THREADS.getCurrentThreadCpuTime();
        boolean more = event.getAsBoolean();
        cpu = Math.max(cpu, THREADS.getCurrentThreadCpuTime() - cpuFrom);
        wall = Math.max(wall, System.nanoTime() - from);
        return more;
    }

    private Library library(List<ModelSummary> models) {
        var info = new LibraryInfo("Bench", PLACE, Path.of("/library/models"));
        var picture = new ReadCover.Cover(cover);
        return answering(Library.class, Map.of("info", any -> info, "rights", any -> EnumSet.allOf(Right.class),
                "models", query -> found(models, (ModelQuery) query[0]), "run", any -> picture, "subscribe",
                any -> answering(Subscription.class, Map.of())));
    }

    private static Models found(List<ModelSummary> models, ModelQuery query) {
        var all = models.stream().filter(model -> model.name().contains(query.text()))
                .filter(model -> query.availability().isEmpty()
                        || query.availability().contains(model.availability()))
                .sorted(order(query)).toList();
        var page = all.subList(Math.min(query.offset(), all.size()),
                (int) Math.min(query.offset() + (long) query.limit(), all.size()));
        return new Models(page, all.size(), all.stream().mapToLong(ModelSummary::fileSize).sum(), Map.of());
    }

    private static Comparator<ModelSummary> order(ModelQuery query) {
        Comparator<ModelSummary> order = query.sort() == ModelQuery.Sort.SIZE
                ? Comparator.comparingLong(ModelSummary::fileSize)
                : Comparator.comparing(ModelSummary::name);
        return query.descending() ? order.reversed() : order;
    }

    /** What a method of a proxy answers. */
    private interface Reply {

        Object to(Object[] arguments);
    }

    /** Answers some methods of an interface; the others do nothing. */
    private static <T> T answering(Class<T> type, Map<String, Reply> replies) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> replies.getOrDefault(method.getName(), any -> null).to(arguments);
                }));
    }

    private static List<ModelSummary> models(int count) {
        String[] types = {"lora", "main", "lora", "lora", "vae", "controlnet", "lora", "embedding"};
        String[] bases = {"sdxl", "flux", "sd-1", "sdxl", "qwen-image"};
        List<ModelSummary> models = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = WORDS[i % WORDS.length] + " " + WORDS[i / 7 % WORDS.length] + " " + i;
            models.add(new ModelSummary("key-" + i, name, new ModelType(types[i % types.length]),
                    new BaseModel(bases[i % bases.length]), new ModelFormat("checkpoint"), null,
                    "paper, layered light " + i, "models/" + name + ".safetensors", 1_000_003L * (i % 7001), i % 6,
                    i % 11 == 0, Instant.EPOCH.plusSeconds(i * 60L), Instant.EPOCH.plusSeconds(i * 60L), 1));
        }
        return models;
    }

    private static String cover() {
        var data = new ImageData(256, 256, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int i = 0; i < 256 * 256; i++) {
            data.setPixel(i % 256, i / 256, i * 31 & 0xFFFFFF);
        }
        var loader = new ImageLoader();
        loader.data = new ImageData[]{data};
        var png = new ByteArrayOutputStream();
        loader.save(png, SWT.IMAGE_PNG);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static Map<String, RGB> palette() {
        Map<String, RGB> colours = new HashMap<>();
        try (InputStream file = Token.class.getResourceAsStream("/css/dark.css")) {
            var found = Pattern.compile("ColorDefinition#dev-maquette-([\\w-]+) \\{ color: #([0-9A-F]{6});")
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                int rgb = Integer.parseInt(found.group(2), 16);
                colours.put(found.group(1), new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return colours;
    }
}

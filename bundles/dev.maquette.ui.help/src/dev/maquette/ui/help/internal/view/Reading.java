// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import dev.maquette.ui.help.internal.guide.GuideFiles;
import dev.maquette.ui.help.internal.guide.Page;
import dev.maquette.ui.help.internal.sheet.Sheet;
import dev.maquette.ui.help.internal.sheet.SheetWriter;

/** Reads files of the guide in the background and tells of them on the display's thread, while a control lives. */
final class Reading {

    /** What may fail because of a file. */
    @FunctionalInterface
    interface Errand<T> {

        /** Does it, on a thread of the background. */
        T run() throws IOException;
    }

    private static final String LIGHT = "-light.png";
    private static final String DARK = "-dark.png";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Control control;
    private final GuideFiles files;

    Reading(Control control, GuideFiles files) {
        this.control = control;
        this.files = files;
        control.addDisposeListener(_ -> background.shutdownNow());
    }

    /** Does something in the background. */
    <T> void start(Errand<T> errand, Consumer<? super T> done, Consumer<IOException> failed) {
        Display display = control.getDisplay();
        background.execute(() -> {
            try {
                T result = errand.run();
                tell(display, () -> done.accept(result));
            } catch (IOException failure) {
                tell(display, () -> failed.accept(failure));
            }
        });
    }

    private void tell(Display display, Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    news.run();
                }
            });
        }
    }

    /** A page with all that is shown of it. */
    record Ready(Page page, Sheet sheet, Map<String, ImageData> pictures) {
    }

    /**
     * Writes a page and reads its pictures, on a thread of the background.
     *
     * @param leads whether a link leads anywhere from there
     * @param dark whether the program is
     */
    Ready page(Page page, Predicate<String> leads, boolean dark) {
        Sheet sheet = SheetWriter.write(page, leads);
        return new Ready(page, sheet, pictures(sheet, dark));
    }

    /** The pictures of a sheet that can be read, each in the theme of the program where it is there in both. */
    private Map<String, ImageData> pictures(Sheet sheet, boolean dark) {
        var read = new HashMap<String, ImageData>();
        for (Sheet.Picture picture : sheet.pictures()) {
            Optional<ImageData> data = dark ? picture(picture.path().replace(LIGHT, DARK)) : Optional.empty();
            data.or(() -> picture(picture.path())).ifPresent(image -> read.put(picture.path(), image));
        }
        return read;
    }

    /** A page is worth reading without one of its pictures, whose place then has its caption alone. */
    private Optional<ImageData> picture(String path) {
        try {
            return Optional.of(new ImageData(new ByteArrayInputStream(files.bytes(path))));
        } catch (IOException | SWTException _) {
            return Optional.empty();
        }
    }
}

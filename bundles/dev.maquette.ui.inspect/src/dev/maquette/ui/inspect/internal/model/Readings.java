// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.inspect.Inspector;
import dev.maquette.ui.inspect.internal.HeaderReading;
import dev.maquette.ui.inspect.internal.Reading;
import dev.maquette.ui.model.ModelSite;

/**
 * What is being read for all editors that are open: the pages of one editor share it, so that each header is read once.
 * Belongs to the display's thread.
 */
@Component(service = Readings.class)
public final class Readings {

    private final Function<ModelSite, Reading> readers;
    private final Map<ModelSite, Shared> open = new HashMap<>();

    /** What the pages of one editor share, and how many there are. */
    private record Shared(ModelReading reading, int pages) {

        Shared with(int more) {
            return new Shared(reading, pages + more);
        }
    }

    /** Reads as jobs of each editor's session. */
    @Activate
    public Readings(@Reference Inspector inspector) {
        this(site -> new HeaderReading(site.session(), inspector));
    }

    Readings(Function<ModelSite, Reading> readers) {
        this.readers = readers;
    }

    /** What a page of an editor shows; it is forgotten when the last of its pages is gone. */
    ModelReading of(ModelSite site, Control page) {
        Shared shared = open.computeIfAbsent(site,
                any -> new Shared(new ModelReading(readers.apply(site), site.ui()), 0)).with(1);
        open.put(site, shared);
        page.addDisposeListener(e -> gone(site));
        return shared.reading();
    }

    private void gone(ModelSite site) {
        Shared left = open.get(site).with(-1);
        if (left.pages() > 0) {
            open.put(site, left);
        } else {
            open.remove(site);
            left.reading().close();
        }
    }

    /** Number of editors that show such pages. */
    int size() {
        return open.size();
    }
}

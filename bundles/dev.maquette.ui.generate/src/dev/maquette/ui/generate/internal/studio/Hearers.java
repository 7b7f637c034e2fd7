// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import dev.maquette.ui.session.Registration;

/** The views that hear of a studio; one may go while it is told something. */
final class Hearers {

    private final List<Studio.Listener> all = new CopyOnWriteArrayList<>();

    Registration add(Studio.Listener listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    void tell(Consumer<Studio.Listener> news) {
        all.forEach(news);
    }
}

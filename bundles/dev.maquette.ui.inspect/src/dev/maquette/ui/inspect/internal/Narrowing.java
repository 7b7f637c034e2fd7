// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works out in the background which rows a user wants to see; what is overtaken by another wish is not shown. Belongs
 * to the display's thread.
 *
 * @param <T> the rows
 */
final class Narrowing<T> {

    private final Executor background;
    private final Executor ui;
    private final Consumer<T> show;
    private int wishes;

    /**
     * @param background runs what may take time
     * @param ui runs what touches the screen
     * @param show shows the rows, on the display's thread
     */
    Narrowing(Executor background, Executor ui, Consumer<T> show) {
        this.background = background;
        this.ui = ui;
        this.show = show;
    }

    /** Has the rows shown as soon as they are known. */
    void to(Supplier<T> rows) {
        int mine = ++wishes;
        background.execute(() -> {
            T found = rows.get();
            ui.execute(() -> {
                if (mine == wishes) {
                    show.accept(found);
                }
            });
        });
    }

    /** Nobody wants to see any more what is being worked out. */
    void forget() {
        wishes++;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Narrows the tensors of a file to those that a text finds. Belongs to the display's thread. */
final class TensorSearch {

    private final Narrowing<TensorRows> narrowing;
    private final Consumer<TensorRows> found;
    private Optional<Opened> opened = Optional.empty();

    /**
     * @param background runs what may take time
     * @param ui runs what touches the screen
     * @param found shows the rows, on the display's thread
     */
    TensorSearch(Executor background, Executor ui, Consumer<TensorRows> found) {
        this.narrowing = new Narrowing<>(background, ui, found);
        this.found = found;
    }

    /** Searches in another file from now on, and finds all of it at once. */
    void in(Opened file) {
        narrowing.forget();
        opened = Optional.of(file);
        found.accept(file.rows());
    }

    /** Finds those tensors that a text asks for; an empty one finds all. */
    void to(String text) {
        var query = TensorQuery.of(text);
        opened.ifPresent(file -> narrowing.to(() -> query.everything() ? file.rows()
                : TensorRows.found(file.tree().matching(query))));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Running;

/**
 * A page as its presenter sees it.
 *
 * @param <R> a row
 * @param <S> what is to be seen
 * @param shown shows it in the page
 */
public record PageScreen<R, S>(ListPage<R> page, Consumer<S> shown) implements Screen<S> {

    @Override
    public void show(S state) {
        shown.accept(state);
    }

    @Override
    public void working(Optional<Running> work) {
        page.working(work);
    }

    @Override
    public void tell(Notice notice) {
        page.tell(notice);
    }

    @Override
    public void details(String title, List<String> reasons) {
        page.details(title, reasons);
    }

    @Override
    public boolean confirm(String title, String text, String verb) {
        return page.confirm(title, text, verb);
    }
}

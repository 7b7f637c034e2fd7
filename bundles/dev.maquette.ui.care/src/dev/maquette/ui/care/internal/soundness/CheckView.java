// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.CareMenu;
import dev.maquette.ui.care.internal.page.Ways;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Commands;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Library Check view: whether the library is sound, and what to do about what is not. Only wires its page. */
public final class CheckView {

    private static final String SYNC = "dev.maquette.ui.care.sync";
    private static final String TRASH = "dev.maquette.ui.care.trash";
    private static final String SHARE = "dev.maquette.ui.neighbours.share";

    private final Bench bench;
    private final Ways ways;
    private CheckPage page;

    /** Made by the workbench. */
    @Inject
    public CheckView(Bench bench, Ways ways) {
        this.bench = bench;
        this.ways = ways;
    }

    /** Makes the page; nothing is looked at until that is asked for. */
    @PostConstruct
    public void create(Composite parent) {
        page = new CheckPage(parent, bench.look(), bench::surroundings, this::go, this::shown);
        bench.furnish(page.page(), "shield", "dev.maquette.ui.contexts.check");
        bench.handle(Commands.REFRESH, () -> page.presenter().canLook(), () -> page.presenter().look());
        CareMenu menu = bench.menu(page.page().list());
        for (Way way : Way.values()) {
            menu.item(way.words(), () -> possible(way) && chosen(row -> Way.of(row).filter(way::equals).isPresent()),
                    () -> page.page().chosen().forEach(this::go));
        }
        menu.divide().item(Messages.Action_copy, () -> chosen(row -> true), () -> ways.copy(page.page().chosen()
                .stream().map(CheckWords::hint).toList()));
    }

    private boolean chosen(Predicate<Finding> fits) {
        List<Finding> rows = page.page().chosen();
        return rows.size() == 1 && fits.test(rows.getFirst());
    }

    /** The desktop shows no folder of a server. */
    private boolean possible(Way way) {
        return way != Way.FOLDER || bench.session().hasFilesHere();
    }

    private void go(Finding finding) {
        Way.of(finding).ifPresent(way -> {
            switch (way) {
            case LIBRARY -> ways.show(List.of(finding.key()));
            case SYNC -> ways.open(SYNC);
            case TRASH -> ways.open(TRASH);
            case SHARE -> ways.open(SHARE);
            case FOLDER -> {
                if (possible(way)) {
                    ways.openFolder(finding.subject());
                }
            }
            }
        });
    }

    private void shown(CheckState state) {
        bench.title(state.problems() == 0 ? Messages.Check_title
                : Messages.Check_title + " " + ByteSize.count(state.problems()));
        bench.enable();
    }

    @Focus
    void focus() {
        page.page().setFocus();
    }

    @PreDestroy
    void close() {
        page.presenter().close();
        bench.close();
    }
}

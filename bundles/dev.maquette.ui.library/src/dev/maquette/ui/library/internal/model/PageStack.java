// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.model.ContributedPage;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.Tabs;

/**
 * The pages about a model, one in front, and their tabs. The page that the user chose is kept in mind: where a model
 * does not have it the first one stands in.
 */
final class PageStack extends Composite {

    private final Tabs tabs;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final List<PageSlot> slots;
    private final Consumer<String> turned;
    private List<PageSlot> fitting = List.of();
    private EditedModel model;
    private String wish;

    /**
     * @param wish id of the page to begin with
     * @param turned told the id of the page that the user turns to
     * @param log told about a page that fails
     */
    PageStack(Composite parent, List<ContributedPage> pages, ModelSite site, String wish, Consumer<String> turned,
            BiConsumer<String, Throwable> log) {
        super(parent, SWT.NONE);
        this.wish = wish;
        this.turned = turned;
        setLayout(Grids.grid(1, 0, 0, 0));
        Styles.set(this, "mq-page");
        tabs = Grids.wide(new Tabs(this, site.look(), Tabs.Style.PAGE, List.of()));
        tabs.addListener(SWT.Selection, e -> choose(fitting.get(tabs.chosen()).contributed().id()));
        addListener(SWT.Resize, e -> tabs.align(ScrolledPage.margin(getSize().x)));
        body = Grids.all(new Composite(this, SWT.NONE));
        body.setLayout(stack);
        Styles.set(body, "mq-page");
        slots = pages.stream().map(page -> new PageSlot(page, body, site, log)).toList();
    }

    /** Shows a model on the page in front. */
    void show(EditedModel shown) {
        model = shown;
        fitting = slots.stream().filter(slot -> slot.fits(shown.saved())).toList();
        present();
    }

    private void present() {
        int front = front();
        tabs.show(fitting.stream().map(PageSlot::contributed)
                .map(page -> new Tabs.Tab(page.name(), page.shortName())).toList(), front);
        if (front < fitting.size()) {
            PageSlot slot = fitting.get(front);
            slot.show(model);
            if (stack.topControl != slot.area()) {
                stack.topControl = slot.area();
                body.layout();
            }
        }
    }

    private int front() {
        for (int i = 0; i < fitting.size(); i++) {
            if (fitting.get(i).contributed().id().equals(wish)) {
                return i;
            }
        }
        return 0;
    }

    private void choose(String id) {
        wish = id;
        turned.accept(id);
        if (model != null) {
            present();
        }
    }

    /** Turns to a page, where the model has it. */
    void turnTo(String id) {
        if (fitting.stream().anyMatch(slot -> slot.contributed().id().equals(id))) {
            choose(id);
        }
    }

    /** Turns on, or back; behind the last page comes the first. */
    void turn(int by) {
        if (!fitting.isEmpty()) {
            choose(fitting.get(Math.floorMod(front() + by, fitting.size())).contributed().id());
        }
    }

    Tabs tabs() {
        return tabs;
    }

    /** The editor is closed, or shows no model. */
    void close() {
        slots.forEach(PageSlot::close);
    }
}

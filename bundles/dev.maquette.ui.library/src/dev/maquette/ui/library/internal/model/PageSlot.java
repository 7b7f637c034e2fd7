// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.function.BiConsumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.model.ContributedPage;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Styles;

/** A contributed page in one editor. A page that fails once has a message in its place from then on. */
final class PageSlot {

    private final ContributedPage contributed;
    private final ModelSite site;
    private final Composite area;
    private final BiConsumer<String, Throwable> log;
    private ModelPage page;
    private boolean created;
    private boolean failed;

    /**
     * @param body where the page's controls come
     * @param log told about a page that fails
     */
    PageSlot(ContributedPage contributed, Composite body, ModelSite site, BiConsumer<String, Throwable> log) {
        this.contributed = contributed;
        this.site = site;
        this.log = log;
        this.area = new Composite(body, 0);
        area.setLayout(new FillLayout());
        Styles.set(area, "mq-page");
        try {
            page = contributed.maker().make();
        } catch (CoreException | RuntimeException | LinkageError failure) {
            fail(failure);
        }
    }

    ContributedPage contributed() {
        return contributed;
    }

    /** What is to be seen when the page is turned to. */
    Control area() {
        return area;
    }

    /** Whether it has a tab for this model; a page that failed has one for all, to say so. */
    boolean fits(ModelRecord model) {
        try {
            return failed || page.fits(model);
        } catch (RuntimeException | LinkageError failure) {
            fail(failure);
            return true;
        }
    }

    void show(EditedModel model) {
        if (failed) {
            return;
        }
        try {
            if (!created) {
                created = true;
                page.create(area, site);
                area.layout();
            }
            page.show(model);
        } catch (RuntimeException | LinkageError failure) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        failed = true;
        log.accept(NLS.bind(Messages.Page_failedLog, contributed.id()), failure);
        for (Control half : area.getChildren()) {
            half.dispose();
        }
        EmptyState message = new EmptyState(area, site.look());
        message.show("warn", NLS.bind(Messages.Page_failed, contributed.name()), Messages.Page_failedText);
        area.layout(true, true);
    }

    /** The editor is closed, or shows no model. */
    void close() {
        if (created && !failed) {
            try {
                page.close();
            } catch (RuntimeException | LinkageError failure) {
                fail(failure);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.inspect.internal.IdentificationPage;
import dev.maquette.ui.inspect.internal.Opened;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;

/** What a model is and what speaks for it; beside it what the user and the library know of it. */
public final class EvidencePage extends ReadPage<IdentificationPage> {

    private ModelSite site;
    private ModelRecord record;
    private Opened shown;

    /** Made by the editor. */
    public EvidencePage() {
        this(ReadPage::ofWorkbench);
    }

    EvidencePage(Supplier<Readings> readings) {
        super(readings);
    }

    @Override
    IdentificationPage content(Composite parent, ModelSite editor) {
        site = editor;
        return new IdentificationPage(parent, editor.look(), this::beside);
    }

    /** It has margins of its own. */
    @Override
    int inset() {
        return 0;
    }

    @Override
    void fill(IdentificationPage filled, EditedModel model, Opened opened) {
        boolean another = opened != shown;
        boolean changed = !model.saved().equals(record);
        record = model.saved();
        shown = opened;
        if (another) {
            filled.show(opened.inspection());
        } else if (changed) {
            filled.refresh();
        }
    }

    private void beside(Composite column, Inspection found) {
        new RecordCards(column, site.look(), new Decisions(site.session())).fill(record, found.identification());
    }
}

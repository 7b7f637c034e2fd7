// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.inspect.internal.MetadataPage;
import dev.maquette.ui.inspect.internal.Opened;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;

/** The metadata of a model: what its files say about themselves. */
public final class FieldsPage extends ReadPage<MetadataPage> {

    /** Made by the editor. */
    public FieldsPage() {
        this(ReadPage::ofWorkbench);
    }

    FieldsPage(Supplier<Readings> readings) {
        super(readings);
    }

    @Override
    MetadataPage content(Composite parent, ModelSite site) {
        return new MetadataPage(parent, site.look(), site.background(), site.ui());
    }

    @Override
    void fill(MetadataPage filled, EditedModel model, Opened opened) {
        filled.show(opened);
    }
}

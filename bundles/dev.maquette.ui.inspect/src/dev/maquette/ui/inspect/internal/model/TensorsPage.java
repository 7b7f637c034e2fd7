// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.inspect.internal.Opened;
import dev.maquette.ui.inspect.internal.TensorPage;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;

/** All tensors of a model. */
public final class TensorsPage extends ReadPage<TensorPage> {

    /** Made by the editor. */
    public TensorsPage() {
        this(ReadPage::ofWorkbench);
    }

    TensorsPage(Supplier<Readings> readings) {
        super(readings);
    }

    @Override
    TensorPage content(Composite parent, ModelSite site) {
        return new TensorPage(parent, site.look(), site.background(), site.ui());
    }

    @Override
    void fill(TensorPage filled, EditedModel model, Opened opened) {
        filled.show(opened);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** The first of the related models as buttons that open their editors, and one that leads to all of them. */
final class RelatedRow extends Composite {

    static final String PAGE = "dev.maquette.ui.library.related";

    private static final int MOST = 4;

    private final ModelSite site;
    private List<ModelRecord> shown = List.of();

    RelatedRow(Composite parent, ModelSite site) {
        super(parent, SWT.NONE);
        this.site = site;
        RowLayout flow = new RowLayout();
        flow.marginLeft = 0;
        flow.marginRight = 0;
        flow.marginTop = 0;
        flow.marginBottom = 0;
        flow.spacing = 8;
        setLayout(flow);
        Styles.set(this, "mq-page");
        Grids.wide(this);
    }

    void show(List<ModelRecord> related) {
        if (!related.equals(shown)) {
            shown = List.copyOf(related);
            for (Control old : getChildren()) {
                old.dispose();
            }
            shown.stream().limit(MOST).forEach(this::add);
            if (shown.size() > MOST) {
                new ActionButton(this, site.look(), ButtonStyle.LINK)
                        .show("", NLS.bind(Messages.Related_more, shown.size() - MOST))
                        .onPress(() -> site.turnTo(PAGE));
            }
        }
    }

    private void add(ModelRecord model) {
        new ActionButton(this, site.look(), ButtonStyle.NORMAL).show(ModelIcons.of(model.type()), model.name())
                .hint(NLS.bind(Messages.Related_open, model.name(), model.type().label()))
                .onPress(() -> site.open(model.key()));
    }
}

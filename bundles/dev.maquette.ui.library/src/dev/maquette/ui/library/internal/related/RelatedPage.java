// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.related;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelKind;
import dev.maquette.ui.cover.Covers;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.pick.ModelLine;
import dev.maquette.ui.pick.ModelPicker;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Styles;

/** The models that one uses with a model. */
public final class RelatedPage implements ModelPage {

    private static final int COVER = 36;
    private static final int MARGIN = 24;
    private static final int MOST_COVERS = 128;
    private static final String ANY = "any";

    private final StackLayout stack = new StackLayout();
    private ModelSite site;
    private Covers covers;
    /** Draws the list anew that was opened last. */
    private Runnable offered = () -> {
    };
    private Composite page;
    private Composite filled;
    private EmptyState empty;
    private Label count;
    private ActionButton add;
    private ActionButton first;
    private RowList<Shown> list;
    private Feed feed;
    private EditedModel shown;

    @Override
    public Control create(Composite parent, ModelSite given) {
        site = given;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(stack);
        Styles.set(page, "mq-page");
        covers = new Covers(site.session(), page.getDisplay(), COVER, MOST_COVERS, site.background(), site.ui(),
                this::repaint);
        empty = new EmptyState(page, site.look());
        filled = new Composite(page, SWT.NONE);
        filled.setLayout(grid(1, 0));
        Styles.set(filled, "mq-page");
        heading();
        ModelLine line = new ModelLine(site.look(), this::cover, COVER, MARGIN, false);
        list = new RowList<>(filled, site.look(), new RelatedFace(line, this::open, this::separate),
                Messages.Related_list);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.addListener(SWT.DefaultSelection, e -> list.focused().ifPresent(this::open));
        list.addListener(SWT.KeyDown, this::key);
        stack.topControl = filled;
        feed = new Feed(site, this::show);
        page.addListener(SWT.Dispose, e -> {
            feed.close();
            covers.close();
        });
        return page;
    }

    private static GridLayout grid(int columns, int margin) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.verticalSpacing = 0;
        return layout;
    }

    private void heading() {
        Composite bar = new Composite(filled, SWT.NONE);
        GridLayout layout = grid(2, 12);
        layout.marginWidth = MARGIN;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(bar, "mq-page");
        count = new Label(bar, SWT.NONE);
        count.setFont(site.look().font(Type.BODY_STRONG));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(count, "mq-page");
        add = new ActionButton(bar, site.look(), ButtonStyle.NORMAL).show("add", Messages.Related_add)
                .hint(Messages.Related_addHint);
        add.onPress(() -> pick(add));
        Composite line = new Composite(filled, SWT.NONE);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
    }

    @Override
    public void show(EditedModel model) {
        add.setEnabled(mayChange());
        boolean another = shown == null || !shown.saved().key().equals(model.saved().key());
        shown = model;
        if (another) {
            list.selection().forget();
            list.show(List.of());
            count.setText("");
            stack.topControl = filled;
            page.layout();
        }
        feed.follow(shown.saved().key());
    }

    private void show(List<Shown> related) {
        list.show(related);
        count.setText(related.size() == 1 ? Messages.Related_count1
                : NLS.bind(Messages.Related_count, ByteSize.count(related.size())));
        if (related.isEmpty()) {
            showEmpty();
        }
        Control front = related.isEmpty() ? empty : filled;
        if (stack.topControl != front) {
            stack.topControl = front;
            page.layout();
        }
    }

    private void showEmpty() {
        ModelKind kind = ModelKind.of(shown.saved());
        boolean remote = kind.isRemote();
        empty.show(remote ? "globe" : "link", remote ? Messages.Related_remote : Messages.Related_none,
                remote ? Messages.Related_remoteText : Messages.Related_noneText);
        if (!remote && mayChange()) {
            first = empty.button(ButtonStyle.NORMAL, "add", Messages.Related_add, () -> pick(first));
        }
    }

    /** What is on its way is not waited for any more. */
    @Override
    public void close() {
        shown = null;
        feed.follow(null);
    }

    private Optional<Image> cover(Shown model) {
        return covers.of(model.key(), model.version());
    }

    private void open(Shown model) {
        site.open(model.key());
    }

    private boolean mayChange() {
        return site.session().may(Right.MANAGE);
    }

    private void separate(Shown other) {
        if (mayChange()) {
            new Relations(site.session()).separate(shown.saved(), other);
        }
    }

    private void key(Event e) {
        if (e.keyCode == SWT.DEL) {
            e.doit = false;
            list.focused().ifPresent(this::separate);
        }
    }

    private void repaint() {
        list.redraw();
        offered.run();
    }

    private void pick(Control anchor) {
        site.session().library().ifPresent(library -> offered = ModelPicker.open(anchor, site.look(), library, offer(),
                this::cover, site.background(), site.ui(), chosen -> chosen.ifPresent(this::relate)));
    }

    private void relate(Shown other) {
        new Relations(site.session()).relate(shown.saved(), other);
    }

    /** Whatever goes together with the model and is not related yet. */
    private ModelPicker.Offer offer() {
        ModelKind kind = ModelKind.of(shown.saved());
        Set<String> out = new HashSet<>();
        out.add(shown.saved().key());
        feed.known().forEach(related -> out.add(related.key()));
        ModelQuery query = kind.base().id().equals(ANY) ? ModelQuery.all()
                : ModelQuery.all().withBases(Set.of(kind.base().id(), ANY));
        return new ModelPicker.Offer(query,
                model -> !out.contains(model.key()) && kind.objection(model.kind()).isEmpty(), null, "");
    }
}

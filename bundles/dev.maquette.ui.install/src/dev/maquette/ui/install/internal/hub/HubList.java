// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.ui.install.internal.offer.Space;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** What a search found, or what a source offers with the panel of what to know beside it. */
final class HubList extends Composite {

    private final Look look;
    private final HubPresenter presenter;
    private final ActionButton back;
    private final TextField filter;
    private final Label count;
    private final MessageBar gate;
    private final HubFace face;
    private final RowList<HubRow> rows;
    private final ActionButton more;
    private final Composite line;
    private final OfferPanel panel;
    private Optional<Offer> offer = Optional.empty();

    HubList(Composite parent, Look look, Site site, HubPresenter presenter, Consumer<Wanted> install) {
        super(parent, SWT.NONE);
        this.look = look;
        this.presenter = presenter;
        setLayout(bare(3));
        Styles.set(this, "mq-page");
        Composite left = new Composite(this, SWT.NONE);
        left.setLayout(bare(1));
        left.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(left, "mq-page");
        Composite bar = bar(left);
        back = new ActionButton(bar, look, ButtonStyle.FLAT).show("leftc", Messages.Hub_back)
                .onPress(presenter::back);
        filter = new TextField(bar, look, FieldStyle.LINE, "search", "");
        GridData field = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        field.widthHint = 240;
        field.heightHint = 28;
        filter.setLayoutData(field);
        filter.text().setMessage(Messages.Hub_filter);
        filter.text().addListener(SWT.Modify, e -> refresh());
        count = new Label(bar, SWT.RIGHT);
        count.setFont(look.font(Type.CAPTION));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(count, "mq-text2");
        gate = gate(left);
        face = new HubFace(look, site, this::copy, presenter::choose);
        rows = new RowList<>(left, look, face, site.name());
        rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        rows.addListener(SWT.Selection, e -> selected());
        rows.addListener(SWT.DefaultSelection, e -> rows.focused().ifPresent(this::open));
        more = new ActionButton(left, look, ButtonStyle.LINK).show("", Messages.Hub_more).onPress(presenter::more);
        line = new Composite(this, SWT.NONE);
        GridData thin = new GridData(SWT.BEGINNING, SWT.FILL, false, true);
        thin.widthHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
        panel = new OfferPanel(this, look, () -> install.accept(everything()), () -> install.accept(chosen()));
        GridData narrow = new GridData(SWT.END, SWT.FILL, false, true);
        narrow.widthHint = 300;
        panel.setLayoutData(narrow);
    }

    private static GridLayout bare(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private static Composite bar(Composite left) {
        Composite bar = new Composite(left, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 16;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(bar, "mq-page");
        return bar;
    }

    private MessageBar gate(Composite left) {
        Composite frame = new Composite(left, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 0;
        frame.setLayout(layout);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(frame, "mq-page");
        MessageBar bar = new MessageBar(frame, look);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.hide();
        return bar;
    }

    /** Shows what a search found. */
    void show(HubState.Hits hits) {
        offer = Optional.empty();
        gate.hide();
        arrange(hits.more());
        face.picks(false);
        rows.selection().forget();
        rows.show(hits.models().stream().<HubRow>map(HubRow.Hit::new).toList());
        count.setText(NLS.bind(hits.more() ? Messages.Hub_hitsMore : Messages.Hub_hits,
                ByteSize.count(hits.models().size())));
        layout(true, true);
    }

    /** Shows what a source offers, what most users want chosen. */
    void show(HubState.Offered offered) {
        offer = Optional.of(offered.offer());
        arrange(false);
        hide(back, !offered.searched());
        face.picks(true);
        filter.replace("");
        panel.show(offered.offer());
        refresh();
        rows.selection().forget();
        rows.selection().set(offered.offer().gate() != null ? List.of()
                : offered.offer().choices().stream().filter(choice -> choice.preferred() && choice.available())
                        .map(Choice::source).toList());
        showGate();
        layout(true, true);
    }

    private void arrange(boolean anyMore) {
        boolean offered = offer.isPresent();
        hide(back, true);
        hide(filter, !offered);
        hide(panel, !offered);
        hide(line, !offered);
        hide(more, !anyMore);
    }

    private static void hide(Control control, boolean hidden) {
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = hidden;
        } else {
            GridData data = new GridData();
            data.exclude = hidden;
            control.setLayoutData(data);
        }
        control.setVisible(!hidden);
    }

    /** What the user has to do first stays until they have. */
    private void showGate() {
        Offer shown = offer.orElseThrow();
        if (shown.gate() == null) {
            gate.hide();
            return;
        }
        Notice.Action retry = new Notice.Action(Messages.Hub_retry, presenter::again);
        Notice notice = Notice.of(Notice.Kind.WARNING, shown.gate(), "");
        if (shown.page() == null) {
            gate.show(notice, retry);
        } else {
            gate.show(notice, new Notice.Action(Messages.Hub_page, () -> {
                Program.launch(shown.page());
                showGate();
            }), retry);
        }
    }

    void show(Space space) {
        panel.show(space);
    }

    private void refresh() {
        offer.ifPresent(shown -> {
            rows.show(HubRow.of(shown, filter.text().getText()));
            selected();
        });
    }

    private void selected() {
        offer.ifPresent(shown -> {
            Wanted chosen = chosen();
            panel.show(chosen, everything());
            int hidden = (int) rows.selection().ids().stream()
                    .filter(id -> rows.rows().stream().noneMatch(row -> row.id().equals(id))).count();
            String text = NLS.bind(Messages.Hub_count, ByteSize.count(chosen.requests().size()),
                    ByteSize.count(shown.choices().size()));
            count.setText(hidden == 0 ? text : NLS.bind(Messages.Hub_countHidden, text, ByteSize.count(hidden)));
        });
    }

    /** What is ticked, whether the filter shows it or not. */
    private Wanted chosen() {
        return Wanted.of(available().stream().filter(choice -> rows.selection().contains(choice.source())).toList());
    }

    private Wanted everything() {
        return Wanted.of(available());
    }

    private List<Choice> available() {
        return offer.filter(shown -> shown.gate() == null)
                .map(shown -> shown.choices().stream().filter(Choice::available).toList()).orElse(List.of());
    }

    private void open(HubRow row) {
        switch (row) {
        case HubRow.Hit hit -> presenter.choose(hit.model());
        case HubRow.Pick pick when pick.open() -> rows.selection().toggle(pick.id());
        case HubRow.Pick _,HubRow.Group _ -> {
            // there is nothing to open
        }
        }
    }

    private void copy(HubModel model) {
        Clipboard clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[]{model.source()}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public boolean setFocus() {
        return rows.setFocus();
    }
}

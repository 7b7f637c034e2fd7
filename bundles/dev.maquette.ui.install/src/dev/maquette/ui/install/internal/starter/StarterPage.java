// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.install.internal.Queueing;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Models to start with: found by words, type, base and bundle; each is installed with what it needs. */
public final class StarterPage extends Composite {

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Look look;
    private final Session session;
    private final Consumer<Notice> tell;
    private final TextField search;
    private final ActionButton types;
    private final ActionButton bases;
    private final Label count;
    private final Composite bundles;
    private final ActionButton install;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final RowList<StarterRow> list;
    private final EmptyState empty;
    private StarterFilter filter = StarterFilter.none();
    private Shelf shelf = Shelf.empty();

    /**
     * @param ui runs on the display's thread while the page is there
     * @param tell tells how something ended; called on any thread
     */
    public StarterPage(Composite parent, Look look, Session session, Executor ui, Consumer<Notice> tell) {
        super(parent, SWT.NONE);
        this.look = look;
        this.session = session;
        this.tell = tell;
        setLayout(grid(1, 0, 0));
        Styles.set(this, "mq-page");
        Composite top = strip(6, 12);
        search = search(top);
        types = new ActionButton(top, look, ButtonStyle.NORMAL).iconLast();
        types.onPress(() -> choose(types, names(row -> row.model().type().id(), row -> row.model().type().label()),
                Messages.Filter_types, type -> filter(filter.type(type))));
        bases = new ActionButton(top, look, ButtonStyle.NORMAL).iconLast();
        bases.onPress(() -> choose(bases, names(row -> row.model().base().id(), row -> row.model().base().label()),
                Messages.Filter_bases, base -> filter(filter.base(base))));
        new CheckBox(top, look, Messages.Filter_commercial, false, on -> filter(filter.commercial(on)))
                .setToolTipText(Messages.Filter_commercialHint);
        count = new Label(top, SWT.RIGHT);
        count.setFont(look.font(Type.CAPTION));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(count, "mq-text2");
        install = new ActionButton(top, look, ButtonStyle.PRIMARY).onPress(() -> install(wanted()));
        bundles = bundles();
        body = new Composite(this, SWT.NONE);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(body, "mq-page");
        list = new RowList<>(body, look, new StarterFace(look, row -> install(List.of(row))), Messages.List_name);
        list.addListener(SWT.DefaultSelection, e -> install(list.focused().stream().toList()));
        list.addListener(SWT.Selection, e -> button());
        empty = new EmptyState(body, look);
        StarterPresenter presenter = new StarterPresenter(session, this::show, background, ui);
        addDisposeListener(e -> {
            presenter.close();
            background.shutdown();
        });
        show(shelf);
    }

    private static GridLayout grid(int columns, int width, int height) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Composite strip(int columns, int height) {
        Composite strip = new Composite(this, SWT.NONE);
        strip.setLayout(grid(columns, 16, height));
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(strip, "mq-page");
        return strip;
    }

    private TextField search(Composite top) {
        TextField field = new TextField(top, look, FieldStyle.LINE, "search", "");
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = 280;
        data.heightHint = 28;
        field.setLayoutData(data);
        field.text().setMessage(Messages.Filter_search);
        field.text().addListener(SWT.Modify, e -> filter(filter.words(field.text().getText())));
        return field;
    }

    private Composite bundles() {
        Composite row = new Composite(strip(1, 0), SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 12;
        layout.spacing = 8;
        layout.center = true;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(row, "mq-page");
        return row;
    }

    private Map<String, String> names(Function<StarterRow, String> id,
            Function<StarterRow, String> label) {
        Map<String, String> names = new LinkedHashMap<>();
        shelf.rows().forEach(row -> names.putIfAbsent(id.apply(row), label.apply(row)));
        return names;
    }

    private static void choose(ActionButton button, Map<String, String> names, String all, Consumer<String> chosen) {
        Menu menu = new Menu(button);
        item(menu, all, () -> chosen.accept(""));
        new MenuItem(menu, SWT.SEPARATOR);
        names.forEach((id, name) -> item(menu, name, () -> chosen.accept(id)));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void show(Shelf next) {
        boolean others = next.bundles().size() != shelf.bundles().size();
        shelf = next;
        if (others) {
            fillBundles();
        }
        filter(filter);
    }

    private void fillBundles() {
        for (Control old : bundles.getChildren()) {
            old.dispose();
        }
        Label label = new Label(bundles, SWT.NONE);
        label.setText(Messages.Bundle_label);
        label.setFont(look.font(Type.CAPTION));
        Styles.set(label, "mq-text2");
        shelf.bundles().forEach(bundle -> new BundleChip(bundles, look, bundle,
                () -> bundle(filter.bundle().equals(bundle.id()) ? "" : bundle.id())));
    }

    /** Shows only what is in a bundle, or all. */
    public void bundle(String id) {
        filter(filter.bundle(id));
    }

    private void filter(StarterFilter next) {
        filter = next;
        List<StarterRow> rows = shelf.rows().stream().filter(filter::shows).toList();
        list.show(rows);
        types.show("down", filter.type().isEmpty() ? Messages.Filter_types
                : new ModelType(filter.type()).label());
        bases.show("down", filter.base().isEmpty() ? Messages.Filter_bases
                : new BaseModel(filter.base()).label());
        for (Control chip : bundles.getChildren()) {
            if (chip instanceof BundleChip one) {
                one.choose(one.id().equals(filter.bundle()));
            }
        }
        count.setText(NLS.bind(Messages.List_count, ByteSize.count(rows.size()),
                ByteSize.count(rows.stream().filter(StarterRow::installed).count())));
        if (rows.isEmpty()) {
            explain();
        }
        stack.topControl = rows.isEmpty() ? empty : list;
        button();
        layout(true, true);
    }

    private void explain() {
        if (shelf.rows().isEmpty()) {
            empty.show("star", Messages.List_none, Messages.List_noneText);
        } else {
            empty.show("filter", Messages.List_noHit, Messages.List_noHitText);
            empty.button(ButtonStyle.NORMAL, "", Messages.List_clear, () -> {
                search.replace("");
                filter(StarterFilter.none().commercial(filter.commercial()));
            });
        }
    }

    /** The selected ones, or all of the bundle that is chosen. */
    private Collection<StarterRow> wanted() {
        List<StarterRow> selected = list.selected();
        return selected.isEmpty() && !filter.bundle().isEmpty() ? list.rows() : selected;
    }

    private void button() {
        Wanted wanted = shelf.wanted(wanted());
        boolean any = !wanted.requests().isEmpty();
        install.show("install", wanted.verb());
        install.setVisible(any);
        gridData(install).exclude = !any;
        install.getParent().layout(true);
    }

    private static GridData gridData(Control control) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        }
        return (GridData) control.getLayoutData();
    }

    private void install(Collection<StarterRow> rows) {
        new Queueing(session).start(shelf.wanted(rows).requests(), tell);
    }

    @Override
    public boolean setFocus() {
        return search.setFocus();
    }
}

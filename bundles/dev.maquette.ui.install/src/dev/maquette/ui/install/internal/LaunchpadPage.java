// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.install.internal.starter.BundleCard;
import dev.maquette.ui.install.internal.starter.Shelf;
import dev.maquette.ui.install.internal.starter.StarterPresenter;
import dev.maquette.ui.install.internal.widgets.Card;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Where adding models begins: one field that takes anything, the ways there are, and what to start with. */
final class LaunchpadPage extends Composite {

    /** Where it leads. */
    interface Actions {

        /** To the tab for what the user typed. */
        void go(String text);

        /** To a tab. */
        void show(Tab tab);

        /** To the starter models of a bundle. */
        void bundle(String id);
    }

    private static final int MOST_BUNDLES = 6;
    private static final int LINK_PADDING = 12;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Look look;
    private final Actions actions;
    private final TextField field;
    private final Composite heading;
    private final ActionButton all;
    private final Composite bundles;
    private List<String> shown = List.of();

    /** @param ui runs on the display's thread while the page is there */
    LaunchpadPage(Composite parent, Look look, Session session, Executor ui, Actions actions) {
        super(parent, SWT.NONE);
        this.look = look;
        this.actions = actions;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        setLayout(layout);
        Styles.set(this, "mq-page");
        title(this, Messages.Launchpad_title, Type.TITLE);
        Composite row = row(2, 8, false);
        field = field(row);
        ActionButton next = new ActionButton(row, look, ButtonStyle.PRIMARY, 32).show("", Messages.Launchpad_continue)
                .onPress(() -> actions.go(field.text().getText()));
        next.setEnabled(false);
        field.text().addListener(SWT.Modify, e -> next.setEnabled(!field.text().getText().isBlank()));
        field.text().addListener(SWT.DefaultSelection, e -> next.press());
        cards(row(4, 12, true));
        heading = row(2, 8, false);
        title(heading, Messages.Launchpad_bundles, Type.BODY_STRONG);
        all = new ActionButton(heading, look, ButtonStyle.LINK, 24).onPress(() -> actions.show(Tab.STARTERS));
        all.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        ((GridLayout) heading.getLayout()).marginRight = -LINK_PADDING;
        bundles = row(MOST_BUNDLES, 12, true);
        heading.setVisible(false);
        StarterPresenter presenter = new StarterPresenter(session, this::show, background, ui);
        addDisposeListener(e -> {
            presenter.close();
            background.shutdown();
        });
    }

    private void title(Composite parent, String text, Type type) {
        Label title = new Label(parent, SWT.NONE);
        title.setText(text);
        title.setFont(look.font(type));
        Styles.set(title, "mq-page");
    }

    private TextField field(Composite row) {
        TextField made = new TextField(row, look, FieldStyle.LINE, "link", "");
        GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        wide.widthHint = 720;
        wide.heightHint = 32;
        made.setLayoutData(wide);
        made.text().setMessage(Messages.Launchpad_hint);
        made.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Launchpad_title;
            }
        });
        return made;
    }

    private void cards(Composite row) {
        card(row, "folder", Messages.Launchpad_scan, Messages.Launchpad_scanText, Tab.SCAN);
        card(row, "hf", Messages.Tab_huggingFace, Messages.Launchpad_huggingFaceText, Tab.HUGGING_FACE);
        card(row, "civitai", Messages.Tab_civitai, Messages.Launchpad_civitaiText, Tab.CIVITAI);
        card(row, "link", Messages.Launchpad_source, Messages.Launchpad_sourceText, Tab.SOURCE);
    }

    private void card(Composite row, String icon, String title, String text, Tab tab) {
        fill(new Card(row, look, icon, title, text, () -> actions.show(tab)));
    }

    private Composite row(int columns, int spacing, boolean equal) {
        Composite row = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout(columns, equal);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = spacing;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(row, "mq-page");
        return row;
    }

    private static void fill(Control card) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = 120;
        card.setLayoutData(data);
    }

    /** Cards are only made anew when they would say something else. */
    private void show(Shelf shelf) {
        List<String> now = shelf.bundles().stream().limit(MOST_BUNDLES).map(
                bundle -> bundle.id() + bundle.count() + "/" + bundle.installed() + bundle.installable()).toList();
        if (!now.equals(shown)) {
            shown = now;
            fill(shelf);
        }
    }

    private void fill(Shelf shelf) {
        for (Control old : bundles.getChildren()) {
            old.dispose();
        }
        shelf.bundles().stream().limit(MOST_BUNDLES).forEach(bundle -> fill(
                new BundleCard(bundles, look, bundle, shelf.wanted(bundle.rows()).bytes(),
                        shelf.leastBytes(bundle.rows()),
                        () -> actions.bundle(bundle.id()))));
        heading.setVisible(!shelf.bundles().isEmpty());
        all.show("", NLS.bind(Messages.Launchpad_all, ByteSize.count(shelf.rows().size())));
        layout(true, true);
    }

    /** Ready for the next. */
    void clear() {
        field.replace("");
    }

    @Override
    public boolean setFocus() {
        return field.setFocus();
    }
}

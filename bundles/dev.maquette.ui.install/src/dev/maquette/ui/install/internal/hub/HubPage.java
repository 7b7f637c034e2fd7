// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.install.internal.Queueing;
import dev.maquette.ui.install.internal.offer.Space;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The tab of a site: a field for an address or for words, what was found, what there is of it, and what to know. */
public final class HubPage extends Composite implements HubPresenter.Screen {

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Look look;
    private final Site site;
    private final Session session;
    private final Consumer<Notice> tell;
    private final HubPresenter presenter;
    private final TextField field;
    private final ActionButton go;
    private final TokenLine token;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final HubList list;

    /**
     * @param ui runs on the display's thread while the page is there
     * @param tell tells how something ended; called on any thread
     */
    public HubPage(Composite parent, Look look, Site site, Session session, Executor ui, Consumer<Notice> tell) {
        super(parent, SWT.NONE);
        this.look = look;
        this.site = site;
        this.session = session;
        this.tell = tell;
        presenter = new HubPresenter(session, site, this, background, ui);
        setLayout(grid(1, 0, 0));
        Styles.set(this, "mq-page");
        Composite top = new Composite(this, SWT.NONE);
        GridLayout row = grid(4, 16, 12);
        row.horizontalSpacing = 8;
        top.setLayout(row);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(top, "mq-page");
        Label label = new Label(top, SWT.NONE);
        label.setText(site.label());
        label.setFont(look.font(Type.CAPTION));
        Styles.set(label, "mq-text2");
        field = field(top);
        go = new ActionButton(top, look, ButtonStyle.NORMAL).show("search", Messages.Hub_go).onPress(this::go);
        token = new TokenLine(top, look, presenter::askAround);
        token.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        body = new Composite(this, SWT.NONE);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(body, "mq-page");
        empty = new EmptyState(body, look);
        list = new HubList(body, look, site, presenter, this::install);
        addDisposeListener(e -> {
            presenter.close();
            background.shutdown();
        });
        show(new HubState.Nothing());
    }

    private static GridLayout grid(int columns, int width, int height) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = 0;
        return layout;
    }

    private TextField field(Composite top) {
        TextField made = new TextField(top, look, FieldStyle.LINE, site.icon(), "");
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = 400;
        data.heightHint = 28;
        made.setLayoutData(data);
        made.text().setMessage(site.hint());
        made.text().addListener(SWT.DefaultSelection, e -> go());
        made.text().addListener(SWT.Modify,
                e -> go.show("search", site.isSource(made.text().getText().strip()) ? Messages.Hub_list
                        : Messages.Hub_go));
        made.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = site.label();
            }
        });
        return made;
    }

    private void go() {
        presenter.go(field.text().getText());
    }

    /** Asks for this, as if it had been typed. */
    public void go(String text) {
        field.replace(text.strip());
        go();
    }

    /** The tab is shown: asks what may have changed meanwhile. */
    public void shown() {
        presenter.askAround();
    }

    private void install(Wanted wanted) {
        new Queueing(session).start(wanted.requests(), tell);
    }

    @Override
    public void show(HubState state) {
        switch (state) {
        case HubState.Nothing _ -> explain(site.icon(), site.title(), site.text());
        case HubState.Asking _ -> explain("search", Messages.Hub_asking,
                NLS.bind(Messages.Hub_askingText, site.name()));
        case HubState.Failed failed -> failed(failed);
        case HubState.Hits hits when hits.models().isEmpty() -> explain("search",
                NLS.bind(Messages.Hub_none, hits.text()), Messages.Hub_noneText);
        case HubState.Hits hits -> {
            list.show(hits);
            top(list);
        }
        case HubState.Offered offered -> {
            list.show(offered);
            top(list);
        }
        }
    }

    private void failed(HubState.Failed failed) {
        explain("error", failed.message(), failed.remedy());
        failed.page().ifPresent(page -> empty.button(ButtonStyle.NORMAL, "globe", Messages.Hub_page,
                () -> Program.launch(page)));
        empty.button(ButtonStyle.NORMAL, "retry", Messages.Hub_retry, presenter::again);
    }

    private void explain(String icon, String title, String text) {
        empty.show(icon, title, text);
        top(empty);
    }

    private void top(Control shown) {
        stack.topControl = shown;
        body.layout();
    }

    @Override
    public void show(TokenState state) {
        token.show(state);
    }

    @Override
    public void show(Space space) {
        list.show(space);
    }

    @Override
    public boolean setFocus() {
        return field.setFocus();
    }
}

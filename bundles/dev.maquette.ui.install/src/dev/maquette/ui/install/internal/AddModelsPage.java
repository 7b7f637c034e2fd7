// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import dev.maquette.api.library.Right;
import dev.maquette.ui.install.internal.hub.HubPage;
import dev.maquette.ui.install.internal.hub.Site;
import dev.maquette.ui.install.internal.scan.ScanPage;
import dev.maquette.ui.install.internal.starter.StarterPage;
import dev.maquette.ui.install.internal.widgets.PageTabs;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;

/** The content of the Add Models editor: a tab for each way in which models come. */
final class AddModelsPage extends Composite {

    private final Display display;
    private final Session session;
    private final PageTabs tabs;
    private final MessageBar message;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final LaunchpadPage launchpad;
    private final SourcePage sources;
    private final HubPage huggingFace;
    private final HubPage civitai;
    private final ScanPage scan;
    private final StarterPage starters;
    private final List<Composite> pages;
    private final EmptyState refusal;
    private int shown;

    AddModelsPage(Composite parent, Look look, Session session) {
        super(parent, SWT.NONE);
        this.display = look.display();
        this.session = session;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        Styles.set(this, "mq-page");
        tabs = new PageTabs(this, look, Tab.icons(), Tab.labels(), this::shown);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tabs.setToolTipText(Messages.Tab_hint);
        message = message(look);
        body = new Composite(this, SWT.NONE);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(body, "mq-page");
        Consumer<Notice> tell = this::tell;
        launchpad = new LaunchpadPage(body, look, session, this::whileThere, new Leads());
        sources = new SourcePage(body, look, session, this::whileThere, tell, this::go);
        huggingFace = new HubPage(body, look, Site.huggingFace(), session, this::whileThere, tell);
        civitai = new HubPage(body, look, Site.civitai(), session, this::whileThere, tell);
        scan = new ScanPage(body, look, session, this::whileThere, tell);
        starters = new StarterPage(body, look, session, this::whileThere, tell);
        pages = List.of(launchpad, sources, huggingFace, civitai, scan, starters);
        refusal = new EmptyState(body, look);
        refusal.refuse();
        stack.topControl = launchpad;
        Registration registration = session.onState(_ -> whileThere(this::admit));
        addDisposeListener(_ -> registration.end());
        admit();
    }

    /** Whoever may not change the library sees why nothing can be added. */
    private void admit() {
        boolean may = session.may(Right.MANAGE);
        ((GridData) tabs.getLayoutData()).exclude = !may;
        tabs.setVisible(may);
        layout();
        stack.topControl = may ? pages.get(shown) : refusal;
        body.layout();
    }

    private MessageBar message(Look look) {
        Composite frame = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 0;
        layout.marginTop = 0;
        frame.setLayout(layout);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(frame, "mq-page");
        MessageBar bar = new MessageBar(frame, look);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = 12;
        bar.setLayoutData(data);
        bar.hide();
        return bar;
    }

    private void whileThere(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!isDisposed()) {
                    action.run();
                }
            });
        }
    }

    /** Tells it here, or, when nobody looks any more, where the models are shown. */
    private void tell(Notice notice) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (isDisposed()) {
                    session.tell(notice);
                } else {
                    message.show(notice);
                }
            });
        }
    }

    /** What the user typed on the first page decides where it goes on. */
    private void go(String text) {
        launchpad.clear();
        add(List.of(text));
    }

    /** Takes sources: one alone goes to the tab that is for it, several are looked at and described. */
    void add(List<String> texts) {
        if (texts.isEmpty()) {
            show(Tab.LAUNCHPAD);
        } else if (texts.size() == 1) {
            add(texts.getFirst());
        } else {
            show(Tab.SOURCE);
            sources.add(texts);
        }
    }

    private void add(String text) {
        switch (Route.of(text)) {
        case SCAN -> {
            show(Tab.SCAN);
            scan.scan(text);
        }
        case HUGGING_FACE -> {
            show(Tab.HUGGING_FACE);
            huggingFace.go(text);
        }
        case CIVITAI -> {
            show(Tab.CIVITAI);
            civitai.go(text);
        }
        case SOURCE -> {
            show(Tab.SOURCE);
            sources.add(List.of(text));
        }
        }
    }

    /** Shows a tab. */
    void show(Tab tab) {
        tabs.choose(tab.ordinal());
    }

    private void shown(int index) {
        shown = index;
        Control page = pages.get(index);
        admit();
        if (page instanceof HubPage site) {
            site.shown();
        }
        page.setFocus();
    }

    @Override
    public boolean setFocus() {
        return stack.topControl.setFocus();
    }

    /** Where the first page leads. */
    private final class Leads implements LaunchpadPage.Actions {

        @Override
        public void go(String text) {
            AddModelsPage.this.go(text);
        }

        @Override
        public void show(Tab tab) {
            AddModelsPage.this.show(tab);
        }

        @Override
        public void bundle(String id) {
            AddModelsPage.this.show(Tab.STARTERS);
            starters.bundle(id);
        }
    }
}

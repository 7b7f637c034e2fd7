// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.ListTokens.Entry;
import dev.maquette.api.request.TestToken;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.workbench.internal.page.Form;

/** Sets, tests and forgets tokens; each at once, whatever becomes of the other pages. */
public final class TokensPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 320;

    private Session session;
    private Look look;
    private TokenTable table;
    private Button set;
    private Button test;
    private Button forget;
    private Button add;
    private Label origin;
    private Link place;
    private Text state;

    @Override
    public void init(IWorkbench workbench) {
        session = workbench.getService(Session.class);
        look = workbench.getService(Look.class);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Form form = new Form(parent);
        Composite page = form.page();
        form.sentence(Messages.Tokens_text);
        form.sentence(Messages.Tokens_list);
        table = new TokenTable(page, this::selected, this::set);
        buttons(page);
        origin = form.sentence("");
        place = new Link(page, SWT.WRAP);
        place.setLayoutData(wide());
        place.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Program.launch(e.text)));
        state = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        Styles.set(state, "mq-page");
        state.setLayoutData(wide());
        ((GridData) state.getLayoutData()).heightHint = 3 * state.getLineHeight();
        selected();
        load(entries -> true, "");
        Dialog.applyDialogFont(page);
        return page;
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = WIDTH; // wraps where the column ends, and does not make it wider
        return data;
    }

    private void buttons(Composite page) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        set = button(column, Messages.Tokens_set, this::set);
        test = button(column, Messages.Tokens_test, this::test);
        forget = button(column, Messages.Tokens_forget, this::forget);
        add = button(column, Messages.Tokens_add,
                () -> ask(new Entry(null, Messages.Dialog_pattern, null, false, null, true, null)));
    }

    private static Button button(Composite column, String label, Runnable action) {
        Button button = new Button(column, SWT.PUSH);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void selected() {
        Optional<Entry> entry = table.selection();
        boolean there = entry.filter(Entry::present).isPresent();
        set.setEnabled(entry.filter(one -> one.hub() != null || one.changeable()).isPresent());
        test.setEnabled(there && entry.get().hub() != null);
        forget.setEnabled(entry.filter(one -> one.changeable() && (one.present() || one.hub() == null)).isPresent());
        add.setEnabled(session.library().isPresent());
        origin.setText(entry.filter(one -> one.origin() != null)
                .map(one -> NLS.bind(Messages.Tokens_origin, one.name(), one.origin()).replace("&", "&&")).orElse(""));
        place.setText(entry.filter(one -> one.page() != null)
                .map(one -> NLS.bind(Messages.Tokens_place, one.name(), one.page())).orElse(""));
        place.getParent().layout();
    }

    private void set() {
        table.selection().ifPresent(this::ask);
    }

    private void ask(Entry entry) {
        TokenDialog dialog = new TokenDialog(getShell(), look, session, entry);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().addDisposeListener(e -> {
            if (dialog.getReturnCode() == Window.OK && !state.isDisposed()) {
                kept(entry, dialog.urlRegex());
            }
        });
    }

    private void kept(Entry entry, String regex) {
        load(one -> entry.hub() != null ? entry.hub().equals(one.hub()) : Objects.equals(regex, one.urlRegex()),
                entry.hub() != null ? kept(entry) : NLS.bind(Messages.Tokens_kept, regex));
    }

    /** Where the environment has a token, it goes before the one that was kept. */
    private static String kept(Entry entry) {
        return entry.changeable() ? NLS.bind(Messages.Tokens_kept, entry.name())
                : NLS.bind(Messages.Tokens_keptElsewhere, entry.name(), entry.origin());
    }

    private void test() {
        Entry entry = table.selection().orElseThrow();
        busy(NLS.bind(Messages.Tokens_asking, entry.name()));
        session.run(Messages.Tokens_testing, new TestToken(entry.hub(), null),
                tested -> later(() -> say(NLS.bind(Messages.Tokens_tested, entry.name(), tested.account()))),
                failure -> later(() -> failed(failure)));
    }

    private void forget() {
        Entry entry = table.selection().orElseThrow();
        busy(Messages.Tokens_changing);
        session.run(Messages.Tokens_changing, new ChangeToken(entry.hub(), entry.urlRegex(), null),
                changed -> later(
                        () -> load(same(entry), NLS.bind(Messages.Tokens_forgotten, entry.name()))),
                failure -> later(() -> failed(failure)));
    }

    private static Predicate<Entry> same(Entry entry) {
        return one -> Objects.equals(one.hub(), entry.hub()) && Objects.equals(one.urlRegex(), entry.urlRegex());
    }

    /**
     * Shows the entries anew.
     *
     * @param which is to be selected
     * @param words what to say then
     */
    private void load(Predicate<Entry> which, String words) {
        if (session.library().isEmpty()) {
            say(Messages.Tokens_noLibrary);
            return;
        }
        session.run(Messages.Tokens_listing, new ListTokens(),
                tokens -> later(() -> show(tokens.entries(), which, words)),
                failure -> later(() -> failed(failure)));
    }

    private void show(List<Entry> entries, Predicate<Entry> which, String words) {
        table.show(entries, which);
        say(words);
    }

    private void busy(String words) {
        say(words);
        Stream.of(set, test, forget, add).forEach(button -> button.setEnabled(false));
    }

    private void failed(LibraryException failure) {
        say(failure.told());
    }

    private void say(String words) {
        state.setText(words);
        selected();
    }

    private void later(Runnable step) {
        state.getDisplay().asyncExec(() -> {
            if (!state.isDisposed()) {
                step.run();
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.request.ListSidecarDialects.Dialect;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.pick.WordPicker;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.DropField;
import dev.maquette.ui.widgets.Styles;

/** Whose files are written beside models and how, and what that would change. */
final class WriteForm extends Composite {

    private static final String THERE = "there";
    private static final String KEEP = "keep";
    private static final String REPLACE = "replace";

    private final Look look;
    private final Preview preview;
    private final Consumer<Foreseen> shown;
    private final DropField dialect;
    private final DropField differing;
    private final FileTurner files;
    private final Label counts;
    private Foreseen foreseen = Foreseen.nothing();

    /** @param shown told what is foreseen, each time that it is another */
    WriteForm(Composite parent, Look look, Session session, Subject subject, Consumer<Foreseen> shown) {
        super(parent, SWT.NONE);
        this.look = look;
        this.shown = shown;
        preview = new Preview(session, subject, this::onDisplay, this::show);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.horizontalSpacing = 12;
        grid.verticalSpacing = 10;
        setLayout(grid);
        Styles.set(this, "mq-page");
        words(subject.models().size() == 1 ? NLS.bind(Messages.Write_heading1, escaped(subject.words()))
                : NLS.bind(Messages.Write_heading, ByteSize.count(subject.models().size())), Type.TITLE, "mq-page");
        words(Messages.Write_text, Type.BODY, "mq-text2");
        dialect = field(Messages.Write_dialect, this::offerDialects);
        differing = field(Messages.Write_differing, this::offerDiffering);
        files = new FileTurner(this, look);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        wide.verticalIndent = 8;
        files.setLayoutData(wide);
        counts = words("", Type.CAPTION, "mq-text2");
        addListener(SWT.Dispose, e -> preview.close());
        preview.choose(null, false);
    }

    private void onDisplay(Runnable task) {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> {
                if (!isDisposed()) {
                    task.run();
                }
            });
        }
    }

    private Label words(String text, Type type, String style) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text);
        label.setFont(look.font(type));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = 600;
        label.setLayoutData(data);
        Styles.set(label, style);
        return label;
    }

    private DropField field(String name, Runnable offer) {
        Label label = new Label(this, SWT.NONE);
        label.setText(name);
        label.setFont(look.font(Type.BODY));
        Styles.set(label, "mq-text2");
        DropField field = new DropField(this, look, name, offer);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return field;
    }

    private void offerDialects() {
        List<String> ids = Stream.concat(Stream.of(THERE), foreseen.dialects().stream().map(Dialect::id)).toList();
        WordPicker.open(dialect, look, Messages.Write_dialect, ids, this::label,
                foreseen.dialect() == null ? THERE : foreseen.dialect(),
                chosen -> choose(chosen.equals(THERE) ? null : chosen, foreseen.overwrite()));
    }

    private void offerDiffering() {
        WordPicker.open(differing, look, Messages.Write_differing, List.of(KEEP, REPLACE), WriteForm::differing,
                foreseen.overwrite() ? REPLACE : KEEP,
                chosen -> choose(foreseen.dialect(), chosen.equals(REPLACE)));
    }

    private static String differing(String word) {
        return word.equals(REPLACE) ? Messages.Write_replace : Messages.Write_keep;
    }

    private String label(String id) {
        return foreseen.dialects().stream().filter(each -> each.id().equals(id)).findFirst()
                .map(each -> NLS.bind(Messages.Write_choice, each.name(), "*" + each.suffix()))
                .orElse(Messages.Write_there);
    }

    private boolean updates() {
        return foreseen.dialects().stream().filter(each -> each.id().equals(foreseen.dialect())).findFirst()
                .map(Dialect::updates).orElse(true);
    }

    private void show(Foreseen next) {
        foreseen = next;
        dialect.show(label(next.dialect()), Token.TEXT, Optional.empty());
        differing.show(differing(next.overwrite() ? REPLACE : KEEP), Token.TEXT, Optional.empty());
        differing.setEnabled(updates());
        if (next.files().isEmpty()) {
            files.say(next.left().isEmpty() ? "" : Messages.Write_leftAlone, ForeseenWords.told(next));
        } else {
            files.show(next.files(), next.count() > next.files().size(),
                    next.left().isEmpty() ? "" : ForeseenWords.left(next.left()));
        }
        counts.setText(next.written() == null ? "" : ForeseenWords.counts(next.written()));
        layout();
        shown.accept(next);
    }

    private static String escaped(String words) {
        return words.replace("&", "&&");
    }

    /** Looks at other files than those that are there, as the user chooses. */
    void choose(String dialectId, boolean overwrite) {
        preview.choose(dialectId, overwrite);
    }

    /** What is shown of the file. */
    FileTurner files() {
        return files;
    }

    /** How many there are of each kind, in words. */
    String counts() {
        return counts.getText();
    }
}

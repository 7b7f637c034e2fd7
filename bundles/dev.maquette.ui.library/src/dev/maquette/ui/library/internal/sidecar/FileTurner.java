// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** Shows one file after the other with what would change in it. */
final class FileTurner extends Composite {

    private final Label name;
    private final Label place;
    private final ActionButton previous;
    private final ActionButton next;
    private final DifferenceText difference;
    private List<Outcome> files = List.of();
    private String left = "";
    private boolean more;
    private int at;

    FileTurner(Composite parent, Look look) {
        super(parent, SWT.NONE);
        GridLayout grid = new GridLayout(4, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.horizontalSpacing = 4;
        setLayout(grid);
        Styles.set(this, "mq-page");
        name = label(look, Type.BODY_STRONG, "mq-page", true);
        place = label(look, Type.CAPTION, "mq-text2", false);
        previous = new ActionButton(this, look, ButtonStyle.FLAT).show("leftc", "").hint(Messages.Write_previous)
                .onPress(() -> turn(-1));
        next = new ActionButton(this, look, ButtonStyle.FLAT).show("rightc", "").hint(Messages.Write_next)
                .onPress(() -> turn(1));
        difference = new DifferenceText(this, look, Messages.Write_difference);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        data.widthHint = 600;
        data.heightHint = 220;
        difference.setLayoutData(data);
    }

    private Label label(Look look, Type type, String style, boolean wide) {
        Label label = new Label(this, SWT.NONE);
        label.setFont(look.font(type));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, wide, false));
        Styles.set(label, style);
        return label;
    }

    /**
     * Shows the first of them.
     *
     * @param isMore whether there are more than these
     * @param others why others are left alone, to be read after all of these; may be empty
     */
    void show(List<Outcome> all, boolean isMore, String others) {
        files = all;
        left = others;
        more = isMore;
        at = 0;
        turn(0);
    }

    /** Shows words in place of files. */
    void say(String heading, String words) {
        files = List.of();
        left = "";
        at = 0;
        buttons();
        name.setText(heading);
        name.setToolTipText(null);
        place.setText("");
        difference.say(words);
        layout();
    }

    private void turn(int by) {
        at += by;
        buttons();
        place.setText(NLS.bind(more ? Messages.Write_placeMost : Messages.Write_place, ByteSize.count(at + 1),
                ByteSize.count(pages())));
        if (at < files.size()) {
            file(files.get(at));
        } else {
            name.setText(Messages.Write_leftAlone);
            name.setToolTipText(null);
            difference.say(left);
        }
        layout();
    }

    private void file(Outcome file) {
        name.setText(Path.of(file.file()).getFileName().toString().replace("&", "&&"));
        name.setToolTipText(file.file());
        if (file.after() == null) {
            difference.say(Messages.Write_picture);
        } else {
            difference.show(file.before(), file.after(), file.kept().isEmpty() ? ""
                    : NLS.bind(Messages.Write_kept, String.join(", ", file.kept())));
        }
    }

    private int pages() {
        return files.size() + (left.isEmpty() ? 0 : 1);
    }

    private void buttons() {
        previous.setEnabled(at > 0);
        next.setEnabled(at < pages() - 1);
    }

    /** What is shown of the file. */
    String text() {
        return difference.text();
    }

    /** The button that goes to the next file. */
    ActionButton next() {
        return next;
    }
}

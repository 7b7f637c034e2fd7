// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Homes;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.Area;

/** One model of another program: what there is to say of it, and from where each field comes. */
final class DetailsPane extends Area {

    private final Label name;
    private final StyledText path;
    private final Label notes;
    private final Label heading;
    private final RowList<Said> fields;
    private Optional<Finding> shown = Optional.empty();

    DetailsPane(Composite parent, Look look) {
        super(parent, 1, 0, 0);
        Area top = wide(new Area(this, 1, 16, 12));
        top.rows(4);
        name = top.label(look, Type.BODY_STRONG, "mq-page");
        path = top.selectable(look, Type.MONO, "mq-page");
        notes = top.label(look, Type.BODY, "mq-page");
        heading = top.label(look, Type.CAPTION, "mq-text2");
        ((GridData) heading.getLayoutData()).verticalIndent = 4;
        fields = whole(new RowList<>(this, look, new SaidFace(look), Messages.Details_fields));
        explain(shown);
    }

    /** While rows come, the same model is shown again and again. */
    void show(Optional<Finding> finding) {
        if (!finding.equals(shown)) {
            shown = finding;
            explain(finding);
        }
    }

    private void explain(Optional<Finding> finding) {
        name.setText(finding.map(Finding::name).orElse(Messages.Details_heading));
        path.setText(finding.map(found -> Homes.shorter(found.outcome().path())).orElse(""));
        shown(path, finding.isPresent());
        String said = finding.map(found -> String.join(" ", found.outcome().notes()))
                .orElse(Messages.Details_empty);
        notes.setText(said);
        shown(notes, !said.isEmpty());
        List<Said> rows = finding.map(DetailsPane::said).orElse(List.of());
        heading.setText(rows.isEmpty() ? Messages.Details_nothing : Messages.Details_fields);
        shown(heading, finding.isPresent());
        fields.show(rows);
        fields.setVisible(!rows.isEmpty());
        layout(true, true);
    }

    private static List<Said> said(Finding finding) {
        return finding.outcome().fields().entrySet().stream()
                .map(field -> new Said(field.getKey(), Words.field(field.getKey()), finding.below(field.getValue())))
                .toList();
    }

    /** What it says of the model now, beside its fields. */
    String text() {
        return name.getText() + "\n" + notes.getText();
    }

    List<Said> fields() {
        return fields.rows();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.Styles;

/** Facts below each other, a word for each before it. */
final class FactSheet extends Area {

    private static final int WORD = 64;

    private record Row(Label word, Label text) {
    }

    private final Map<Fact, Row> rows = new EnumMap<>(Fact.class);

    FactSheet(Composite parent, Look look) {
        super(parent, 2, 0, 0);
        rows(8);
        ((GridLayout) getLayout()).horizontalSpacing = 8;
        for (var fact : Fact.values()) {
            Label word = new Label(this, SWT.NONE);
            word.setText(fact.label());
            word.setFont(look.font(Type.CAPTION));
            GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
            data.widthHint = WORD;
            word.setLayoutData(data);
            Styles.set(word, "mq-text2");
            Label text = label(look, fact.type(), "mq-page");
            ((GridData) text.getLayoutData()).verticalAlignment = SWT.TOP;
            rows.put(fact, new Row(word, text));
        }
    }

    void show(Map<Fact, String> facts) {
        rows.forEach((fact, row) -> {
            var words = facts.getOrDefault(fact, "");
            row.text().setText(words.replace("&", "&&"));
            shown(row.word(), !words.isEmpty());
            shown(row.text(), !words.isEmpty());
        });
        layout();
    }

    /** What is said of one; empty where nothing is. */
    String words(Fact fact) {
        return rows.get(fact).text().getVisible() ? rows.get(fact).text().getText().replace("&&", "&") : "";
    }
}

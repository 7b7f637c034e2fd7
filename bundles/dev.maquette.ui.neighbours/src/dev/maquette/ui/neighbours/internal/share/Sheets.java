// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Styles;

/** The lists below a program: what is written, what is left out, what it sees; or what is said in place of them. */
final class Sheets extends Composite {

    private final StackLayout stack = new StackLayout();
    private final RowList<ChangeRow> changes;
    private final RowList<ModelRow> models;
    private final EmptyState empty;
    private final Runnable plan;
    private final Runnable test;
    private final Runnable clear;

    /**
     * @param plan finds out what would be written
     * @param test finds out what the program sees
     * @param clear takes the filter away
     */
    Sheets(Composite parent, Look look, Runnable plan, Runnable test, Runnable clear) {
        super(parent, SWT.NONE);
        this.plan = plan;
        this.test = test;
        this.clear = clear;
        setLayout(stack);
        Styles.set(this, "mq-page");
        changes = new RowList<>(this, look, new ChangeFace(look), Messages.List_changes);
        models = new RowList<>(this, look, new ModelFace(look), Messages.List_sights);
        empty = new EmptyState(this, look);
    }

    void changes(ShareState state, List<ChangeRow> rows) {
        changes.show(rows);
        if (!rows.isEmpty()) {
            top(changes);
        } else if (state.plan().isEmpty() && state.working()) {
            say("search", Messages.None_looking, Messages.None_lookingText);
        } else if (state.refusal().isPresent()) {
            say("warn", state.refusal().get().title(), state.refusal().get().text());
        } else if (state.plan().isEmpty()) {
            say("info", Messages.None_unknown, Messages.None_unknownText);
            empty.button(ButtonStyle.NORMAL, "search", Messages.None_look, plan);
        } else {
            say("okc", Messages.None_changes, Messages.None_changesText);
        }
    }

    void leftOut(ShareState state, List<ModelRow> rows) {
        if (!rows.isEmpty()) {
            models.show(rows);
            top(models);
        } else if (state.plan().isEmpty() || state.plan().get().leftOut().isEmpty()) {
            say("okc", Messages.None_leftOut, Messages.None_leftOutText);
        } else {
            noHit();
        }
    }

    void test(ShareState state, List<ModelRow> rows) {
        if (!rows.isEmpty()) {
            models.show(rows);
            top(models);
        } else if (state.tested() && !state.sights().isEmpty()) {
            noHit();
        } else {
            say("eye", Messages.None_test, Messages.None_testText);
            empty.button(ButtonStyle.NORMAL, "eye", Messages.Act_test, test).setEnabled(!state.working());
        }
    }

    private void noHit() {
        say("filter", Messages.None_testHit, Messages.None_testHitText);
        empty.button(ButtonStyle.NORMAL, "", Messages.None_clear, clear);
    }

    private void say(String icon, String title, String text) {
        empty.show(icon, title, text);
        top(empty);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            layout();
        }
    }

    RowList<ChangeRow> changes() {
        return changes;
    }

    RowList<ModelRow> models() {
        return models;
    }

    EmptyState empty() {
        return empty;
    }
}

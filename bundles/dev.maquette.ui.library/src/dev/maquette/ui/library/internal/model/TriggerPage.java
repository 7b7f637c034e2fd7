// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.TextField;

/** The words that call a model up in a prompt: one a line, each to copy and to remove, and a field for more. */
public final class TriggerPage implements ModelPage {

    private static final String FIELD = "trigger_phrases";
    private static final int WIDEST = 640;

    private ModelSite site;
    private ScrolledPage page;
    private TextField input;
    private ActionButton add;
    private Label refusal;
    private Label none;
    private PhraseList list;
    private ActionButton copyAll;
    private String key = "";

    /** Whether a model takes phrases. */
    static boolean takesPhrases(ModelRecord model) {
        return model.type().id().equals("main") || model.type().id().equals("lora");
    }

    @Override
    public boolean fits(ModelRecord model) {
        return takesPhrases(model);
    }

    @Override
    public Control create(Composite parent, ModelSite given) {
        site = given;
        page = new ScrolledPage(parent);
        Composite column = page.column();
        createInput(column);
        none = Grids.wide(Grids.label(column, site.look(), Type.BODY, "mq-text2"));
        none.setText(Messages.Triggers_none);
        list = limited(new PhraseList(column, site.look(), this::remove, TriggerPage::copy));
        copyAll = new ActionButton(column, site.look(), ButtonStyle.NORMAL).show("copy", Messages.Triggers_copyAll)
                .hint(Messages.Triggers_copyAllHint).onPress(() -> copy(String.join(", ", list.phrases())));
        copyAll.setLayoutData(new GridData());
        return page;
    }

    private void createInput(Composite column) {
        Composite head = limited(Grids.part(column, Grids.grid(2, 0, 8, 4)));
        input = new TextField(head, site.look(), FieldStyle.LINE);
        GridData asHighAsTheButton = new GridData(SWT.FILL, SWT.FILL, true, false);
        asHighAsTheButton.widthHint = 100;
        input.setLayoutData(asHighAsTheButton);
        input.text().setMessage(Messages.Triggers_hint);
        input.text().addListener(SWT.DefaultSelection, e -> add());
        input.text().addListener(SWT.Modify, e -> refuse(""));
        add = new ActionButton(head, site.look(), ButtonStyle.NORMAL).show("add", Messages.Triggers_add)
                .onPress(this::add);
        refusal = Grids.wide(Grids.label(head, site.look(), Type.CAPTION, "mq-bad"));
        ((GridData) refusal.getLayoutData()).horizontalSpan = 2;
        Grids.appear(refusal, false);
    }

    private static <C extends Control> C limited(C control) {
        GridData data = new GridData(SWT.LEFT, SWT.TOP, true, false);
        control.setLayoutData(data);
        control.getParent().addListener(SWT.Resize, e -> {
            data.widthHint = Math.min(WIDEST, control.getParent().getClientArea().width);
            control.getParent().layout(true);
        });
        return control;
    }

    /** Adds what was typed, as Enter does; a phrase that is there already is refused. */
    void add() {
        String phrase = input.text().getText().strip();
        if (list.phrases().contains(phrase)) {
            refuse(NLS.bind(Messages.Triggers_there, phrase));
        } else if (!phrase.isEmpty()) {
            List<String> more = new ArrayList<>(list.phrases());
            more.add(phrase);
            input.replace("");
            site.change(FIELD, more);
        }
        input.setFocus();
    }

    private void remove(String phrase) {
        List<String> left = new ArrayList<>(list.phrases());
        left.remove(phrase);
        site.change(FIELD, left);
    }

    private static void copy(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void refuse(String reason) {
        if (!reason.isEmpty() || refusal.getVisible()) {
            refusal.setText(reason);
            Grids.appear(refusal, !reason.isEmpty());
            input.mark(!reason.isEmpty());
            page.fit();
        }
    }

    @Override
    public void show(EditedModel model) {
        boolean may = site.session().may(Right.MANAGE);
        input.text().setEnabled(may);
        add.setEnabled(may);
        if (!model.saved().key().equals(key)) {
            key = model.saved().key();
            input.replace("");
            refuse("");
        }
        list.show(OverviewPage.words(model.value(FIELD)));
        boolean any = !list.phrases().isEmpty();
        Grids.appear(none, !any);
        Grids.appear(list, any);
        Grids.appear(copyAll, any);
        page.fit();
    }

    TextField input() {
        return input;
    }

    PhraseList list() {
        return list;
    }

    /** Why the last phrase was not added; empty where there is nothing to say. */
    String refusal() {
        return refusal.getVisible() ? refusal.getText() : "";
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.plugins.PlugIn;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.look.When;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** All that is known of the chosen plug-in, and what can be done with it. */
final class DetailsPane extends Area {

    private final StyledText text;
    private final ActionButton change;
    private final ActionButton remove;

    /**
     * @param switched enables what is off or left out, and disables what is on
     * @param removed removes it
     */
    DetailsPane(Composite parent, Look look, Runnable switched, Runnable removed) {
        super(parent, 1, 16, 12);
        rows(12);
        text = whole(new StyledText(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        text.setFont(look.font(Type.BODY));
        text.getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.Details_name));
        text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Styles.set(text, "mq-page");
        Area bar = wide(new Area(this, 2, 0, 0));
        change = new ActionButton(bar, look, ButtonStyle.NORMAL).show("", Messages.Page_disable).onPress(switched);
        remove = new ActionButton(bar, look, ButtonStyle.NORMAL).show("trash", Messages.Page_remove)
                .onPress(removed);
        show(Optional.empty());
    }

    void show(Optional<Row> row) {
        String words = row.map(DetailsPane::words).orElse("");
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
        change.setEnabled(row.isPresent());
        remove.setEnabled(row.isPresent());
        row.ifPresent(shown -> change.show(shown.failed() ? "retry" : shown.off() ? "play" : "pause",
                shown.failed() ? Messages.Page_again : shown.off() ? Messages.Page_enable : Messages.Page_disable));
        layout(true, true);
    }

    private static String words(Row row) {
        PlugIn plugIn = row.plugIn();
        List<String> lines = new ArrayList<>();
        lines.add(plugIn.name() + " " + plugIn.version());
        lines.add(row.look().word() + row.why().map(why -> ". " + why).orElse(""));
        lines.add("");
        row.added().forEach(lines::add);
        lines.add("");
        lines.add(line(Messages.Details_id, plugIn.id()));
        lines.add(line(Messages.Details_signer, plugIn.signedBy()
                .map(signer -> NLS.bind(Messages.Details_signerUnchecked, signer)).orElse(Messages.Words_unsigned)));
        lines.add(line(Messages.Details_origin, plugIn.origin() == null ? Messages.Details_byHand : plugIn.origin()));
        lines.add(line(Messages.Details_installed, When.here().text(plugIn.installed())));
        lines.add(line(Messages.Details_file, plugIn.file()));
        if (plugIn.sha256() != null) {
            lines.add(line("SHA-256", plugIn.sha256()));
        }
        return String.join("\n", lines);
    }

    private static String line(String name, String value) {
        return name + ": " + value;
    }

    /** What it says. */
    String words() {
        return text.getText();
    }
}

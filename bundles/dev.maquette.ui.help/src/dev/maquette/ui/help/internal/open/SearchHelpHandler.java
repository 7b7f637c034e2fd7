// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

import dev.maquette.ui.help.internal.view.HelpPage;

/** Opens the guide and puts the caret into its search field. */
public final class SearchHelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HelpDesk.here().page().ifPresent(HelpPage::focusSearch);
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.open;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the page of the guide about what has the focus. */
public final class HelpHereHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HelpDesk desk = HelpDesk.here();
        List<String> subjects = desk.subjects(); // before the view takes the focus
        desk.page().ifPresent(page -> page.about(subjects));
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

import dev.maquette.ui.help.internal.guide.Target;

/** Opens the guide at the page that stands behind the colon in the plugin's description. */
public final class GuideHandler extends AbstractHandler implements IExecutableExtension {

    private Target target = Target.START;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        target = Target.of(String.valueOf(data), "");
    }

    @Override
    public Object execute(ExecutionEvent event) {
        HelpDesk.here().page().ifPresent(page -> page.show(target));
        return null;
    }
}

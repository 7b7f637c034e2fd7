// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Gives views the names of the language that is spoken now; what the layout keeps are those of the last start. */
record PartNames(MApplication application) {

    void translate() {
        Map<String, String> names = new HashMap<>();
        for (IConfigurationElement view : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.views")) {
            if (view.getAttribute("id") != null && view.getAttribute("name") != null) {
                names.put(view.getAttribute("id"), view.getAttribute("name"));
            }
        }
        application.getDescriptors().forEach(
                view -> view.setLabel(names.getOrDefault(view.getElementId(), view.getLabel())));
        application.getChildren().stream().flatMap(window -> window.getSharedElements().stream())
                .filter(MPart.class::isInstance).map(MPart.class::cast)
                .forEach(part -> part.setLabel(names.getOrDefault(part.getElementId(), part.getLabel())));
    }
}

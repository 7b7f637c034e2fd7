// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Gives views that were left open the names of the language that is spoken now; the layout keeps those of the last. */
record PartNames(MApplication application) {

    void translate() {
        Map<String, String> names = application.getDescriptors().stream().filter(each -> each.getLabel() != null)
                .collect(Collectors.toMap(MPartDescriptor::getElementId, MPartDescriptor::getLabel, (one, _) -> one));
        application.getChildren().stream().flatMap(window -> window.getSharedElements().stream())
                .flatMap(element -> element instanceof MPart part ? Stream.of(part) : Stream.empty())
                .filter(part -> names.containsKey(part.getElementId()))
                .forEach(part -> part.setLabel(names.get(part.getElementId())));
    }
}

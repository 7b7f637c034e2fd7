// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the input of the Add Models editor back when the workbench starts. */
public final class AddModelsInputFactory implements IElementFactory {

    static final String ID = "dev.maquette.ui.install.addModelsInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new AddModelsInput();
    }
}

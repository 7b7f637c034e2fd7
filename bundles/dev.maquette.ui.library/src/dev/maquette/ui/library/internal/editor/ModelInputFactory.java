// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the inputs of the models' editors back when the workbench starts. */
public final class ModelInputFactory implements IElementFactory {

    static final String ID = "dev.maquette.ui.library.modelInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return ModelInput.of(memento);
    }
}

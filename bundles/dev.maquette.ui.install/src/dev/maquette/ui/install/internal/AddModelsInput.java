// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What the Add Models editor edits: nothing of its own, so that there is one of it, which a restart brings back. */
record AddModelsInput() implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return Messages.Editor_title;
    }

    @Override
    public String getToolTipText() {
        return Messages.Editor_tooltip;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return AddModelsInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is nothing to keep
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }
}

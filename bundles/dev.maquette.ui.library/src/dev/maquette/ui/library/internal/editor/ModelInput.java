// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.editor;

import java.net.URI;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A model that is edited. Two inputs are equal when they are of the same model of the same library, whatever it was
 * called, so that a model has one editor.
 *
 * @param library where the library is
 * @param key the model
 * @param name what the model was called when the input was made; the tab says it until the model is read
 */
record ModelInput(URI library, String key, String name) implements IEditorInput, IPersistableElement {

    private static final String LIBRARY = "library";
    private static final String KEY = "key";
    private static final String NAME = "name";

    /** The input that was kept; null where something of it is lost, which closes the editor without a word. */
    static ModelInput of(IMemento memento) {
        String library = memento.getString(LIBRARY);
        String key = memento.getString(KEY);
        String name = memento.getString(NAME);
        return library == null || key == null || name == null ? null
                : new ModelInput(URI.create(library), key, name);
    }

    @Override
    public boolean exists() {
        return false; // it is no file, and does not belong to the list of files opened last
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ModelInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(LIBRARY, library.toString());
        memento.putString(KEY, key);
        memento.putString(NAME, name);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelInput input && input.library.equals(library) && input.key.equals(key);
    }

    @Override
    public int hashCode() {
        return 31 * library.hashCode() + key.hashCode();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.model.ModelRecord;

/**
 * One page about a model, contributed through the extension point {@code dev.maquette.ui.modelPages}. There is one
 * object for each editor; all its methods are called on the display's thread.
 */
public interface ModelPage {

    /** Whether there is anything to show for models of this kind; where there is not, the page has no tab. */
    default boolean fits(ModelRecord model) {
        return true;
    }

    /**
     * Makes the controls, once, when the page is first turned to.
     *
     * @param parent has a fill layout, and scrolls nothing by itself
     * @param site what the page may ask for
     */
    Control create(Composite parent, ModelSite site);

    /**
     * Shows a model: when the page is turned to, and while it is in front whenever another model is chosen or the
     * record, its draft or its files have changed. Must return soon; what takes time belongs to
     * {@link ModelSite#background}.
     */
    void show(EditedModel model);

    /** The editor is closed, or shows no model: work in the background has become pointless. */
    default void close() {
        // most pages have nothing that goes on by itself
    }
}

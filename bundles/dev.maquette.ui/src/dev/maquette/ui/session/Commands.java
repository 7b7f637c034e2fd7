// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

/** Ids of the workbench's commands, as the bundles' plugin.xml declare them. */
public final class Commands {

    /** Opens the editor that adds models. */
    public static final String ADD_MODELS = "dev.maquette.ui.addModels";
    /** Puts the caret into the search field of the Library view. */
    public static final String SEARCH = "dev.maquette.ui.search";
    /** Moves the selected models to the trash. */
    public static final String DELETE = "org.eclipse.ui.edit.delete";
    /** Takes the selected models' records away and leaves their files. */
    public static final String FORGET = "dev.maquette.ui.forget";
    /** Edits the name of the focused model. */
    public static final String RENAME = "org.eclipse.ui.edit.rename";
    /** Selects all models shown. */
    public static final String SELECT_ALL = "org.eclipse.ui.edit.selectAll";
    /** Asks the library again. */
    public static final String REFRESH = "org.eclipse.ui.file.refresh";

    /** Saves what was edited. */
    public static final String SAVE = "org.eclipse.ui.file.save";
    /** Takes the last change back. */
    public static final String UNDO = "org.eclipse.ui.edit.undo";
    /** Does it again. */
    public static final String REDO = "org.eclipse.ui.edit.redo";

    private Commands() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

/** Ids of the workbench's commands, as the bundles' plugin.xml declare them. */
public final class Commands {

    /** Opens the editor that adds models. */
    public static final String ADD_MODELS = "dev.maquette.ui.addModels";
    /** The parameter of {@link #ADD_MODELS}: launchpad, source, huggingface, civitai, scan or starters. */
    public static final String ADD_MODELS_TAB = "dev.maquette.ui.addModels.tab";
    /** Asks for a server and opens its library. */
    public static final String CONNECT = "dev.maquette.workbench.connect";
    /** Opens the view that adopts libraries of other programs. */
    public static final String ADOPT_LIBRARIES = "dev.maquette.ui.adoptLibraries";
    /** Puts the caret into the search field of the Library view. */
    public static final String SEARCH = "dev.maquette.ui.search";
    /** Shows the Filters view and gives it the focus. */
    public static final String FILTERS = "dev.maquette.ui.filters";
    /** Moves the selected models to the trash. */
    public static final String DELETE = "org.eclipse.ui.edit.delete";
    /** Takes the selected models' records away and leaves their files. */
    public static final String FORGET = "dev.maquette.ui.forget";
    /** Edits the name of the focused model. */
    public static final String RENAME = "org.eclipse.ui.edit.rename";
    /** Looks at the files of the selected models again. */
    public static final String REIDENTIFY = "dev.maquette.ui.reidentify";
    /** Reads the files of the selected models again and tells whether they are what they were. */
    public static final String VERIFY = "dev.maquette.ui.verifyModels";
    /** Writes the files beside the selected models that other programs read. */
    public static final String WRITE_SIDECARS = "dev.maquette.ui.writeSidecars";
    /** Fills the records of the selected models in from the files beside them. */
    public static final String READ_SIDECARS = "dev.maquette.ui.readSidecars";
    /** Makes a model of another format from the selected one. */
    public static final String CONVERT = "dev.maquette.ui.convert";
    /** Draws a picture with each selected model, which becomes its cover. */
    public static final String TEST_RUN = "dev.maquette.ui.generate.testRun";
    /** Tells how fast the selected models draw. */
    public static final String BENCHMARK = "dev.maquette.ui.generate.benchmark";
    /** Selects all models shown. */
    public static final String SELECT_ALL = "org.eclipse.ui.edit.selectAll";
    /** Asks the library again. */
    public static final String REFRESH = "org.eclipse.ui.file.refresh";

    /** Gives the selected models as many stars as {@link #STARS} says. */
    public static final String RATE = "dev.maquette.ui.rate";
    /** The parameter of {@link #RATE}: 0 to 5. */
    public static final String STARS = "dev.maquette.ui.rate.stars";
    /** Marks the selected models as favourites, or not any more. */
    public static final String FAVOURITE = "dev.maquette.ui.favourite";
    /** Compares the two selected models. */
    public static final String COMPARE = "dev.maquette.ui.compare";
    /** Copies the path of the model's file. */
    public static final String COPY_PATH = "dev.maquette.ui.copyPath";
    /** Copies the names of the selected models. */
    public static final String COPY_NAME = "dev.maquette.ui.copyName";
    /** Copies the keys of the selected models. */
    public static final String COPY_KEY = "dev.maquette.ui.copyKey";
    /** Opens the folder of the model's file. */
    public static final String OPEN_FOLDER = "dev.maquette.ui.openFolder";
    /** Sorts the list of models; a radio command, whose state is the column. */
    public static final String SORT = "dev.maquette.ui.sort";
    /** Sorts the list the other way round. */
    public static final String REVERSE = "dev.maquette.ui.reverse";
    /** Puts models under the heading of their type, or not; a toggle command. */
    public static final String GROUP = "dev.maquette.ui.group";
    /** Shows the models as a gallery of covers or as a list; a toggle command. */
    public static final String GALLERY = "dev.maquette.ui.gallery";
    /** Opens the menu of the list's columns. */
    public static final String COLUMNS = "dev.maquette.ui.columns";

    /** Shows all that the user was told. */
    public static final String NOTIFICATIONS = "dev.maquette.ui.notifications";

    /** Draws what the form is set to. */
    public static final String GENERATE = "dev.maquette.ui.generate";
    /** Ends what is being drawn, and what waits. */
    public static final String CANCEL_GENERATE = "dev.maquette.ui.generate.cancel";
    /** Takes the selected model into the form. */
    public static final String GENERATE_WITH = "dev.maquette.ui.generate.with";
    /** Sets the form as its main model is used when the user says nothing. */
    public static final String MODEL_SETTINGS = "dev.maquette.ui.generate.modelSettings";

    /** Saves what was edited. */
    public static final String SAVE = "org.eclipse.ui.file.save";
    /** Takes the last change back. */
    public static final String UNDO = "org.eclipse.ui.edit.undo";
    /** Does it again. */
    public static final String REDO = "org.eclipse.ui.edit.redo";

    private Commands() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ListStyle;

/** What the buttons of the Library page do. */
public interface PageActions {

    /** Searches, filters or sorts. */
    void change(UnaryOperator<FilterState> change);

    /** The user has folded these groups. */
    void folded(Set<String> types);

    /** The models are shown in another way. */
    void styled(ListStyle style);

    /** The user has selected other models. */
    void selected();

    /** Whether the user may change this library. */
    boolean mayChange();

    /** Whether the user may do it in this library. */
    boolean may(BulkAction action);

    /** Does something with all that is selected. */
    void act(BulkAction action);

    /** Asks where the files are that were below this folder. */
    void locate(Path folder);

    /** Asks where to search for files that are gone, by their content. */
    void searchMissing();

    /** Removes the records of models whose files are gone. */
    void forget(List<ModelSummary> missing);

    /** Opens the editor of the focused model. */
    void open();

    /** Opens the dialog that adds models. */
    void addModels();

    /** Opens the view that adopts libraries of other programs. */
    void adoptLibraries();

    /** Installs the sample. */
    void installSample();

    /** Tries again to open a library. */
    void open(URI location);

    /** Shows the Filters view. */
    void showFilters();

    /** Asks for a server, and for who signs in to it. */
    void connect();
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

/** What can be done with all models that are selected. */
public enum BulkAction {
    /** Moves them to the trash. */
    DELETE("trash", Messages.Bulk_deleteAction),
    /** Takes their records away. */
    FORGET("x", Messages.Bulk_forgetAction),
    /** Looks at their files again. */
    REIDENTIFY("reid", Messages.Menu_reidentify),
    /** Writes their settings into files. */
    EXPORT("export", Messages.Bulk_exportAction),
    /** Gives them tags. */
    TAG("tag", Messages.Bulk_tagAction),
    /** Makes them favourites, or not any more. */
    FAVOURITE("heart", Messages.Menu_favourite),
    /** Writes the files beside them that other programs read. */
    WRITE_SIDECARS("export", Messages.Menu_writeSidecars),
    /** Fills their records in from the files beside them. */
    READ_SIDECARS("import", Messages.Menu_readSidecars),
    /** Compares two of them, tensor by tensor. */
    COMPARE("compare", Messages.Bulk_compareAction);

    private final String icon;
    private final String label;

    BulkAction(String icon, String label) {
        this.icon = icon;
        this.label = label;
    }

    /** Its icon of the set. */
    String icon() {
        return icon;
    }

    /** What menus call it. */
    String label() {
        return label;
    }

    /** Whether the library is another one afterwards. */
    boolean changes() {
        return this != EXPORT && this != COMPARE;
    }

    /** Whether it can be done with so many. */
    boolean takes(int selected) {
        return this == COMPARE ? selected == 2 : selected > 0;
    }
}

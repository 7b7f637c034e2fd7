// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.sheet;

/** How words stand out of a page. */
public enum Ink {
    /** The page's title. */
    DISPLAY,
    /** A heading of the second level. */
    TITLE,
    /** A lower heading, the first row of a table, what is called so in the program. */
    STRONG,
    /** What a picture shows. */
    CAPTION,
    /** Keys, paths, what one types. */
    CODE,
    /** What leads somewhere. */
    LINK
}

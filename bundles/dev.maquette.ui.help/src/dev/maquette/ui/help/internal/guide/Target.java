// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

/**
 * Where a link leads.
 *
 * @param page a page's path
 * @param anchor a section's name, empty for the page's beginning
 */
public record Target(String page, String anchor) {

    /** The page where the guide begins; its list of links is the table of contents. */
    public static final Target START = new Target("index.md", "");

    /**
     * Where a link in a page leads.
     *
     * @param link such as {@code keys.md}, {@code keys.md#lists} or {@code #lists}
     */
    public static Target of(String link, String from) {
        int hash = link.indexOf('#');
        String page = hash < 0 ? link : link.substring(0, hash);
        return new Target(page.isEmpty() ? from : page, hash < 0 ? "" : link.substring(hash + 1));
    }

    /** The link that leads there from any page. */
    public String link() {
        return anchor.isEmpty() ? page : page + "#" + anchor;
    }
}

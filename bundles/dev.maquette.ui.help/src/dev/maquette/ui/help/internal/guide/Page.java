// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.Node;

/**
 * A page of the guide.
 *
 * @param path its file's name
 * @param title its first heading
 * @param subjects what in the program it is about: ids of parts, names of classes of dialogs and preference pages
 * @param sections its text from heading to heading
 * @param document what it consists of; nobody changes it
 */
public record Page(String path, String title, List<String> subjects, List<Section> sections, Node document) {

    /**
     * From a heading to the next.
     *
     * @param anchor what links to it are called, empty for what stands before the first heading
     * @param heading its words
     * @param text what stands below it, in one line
     */
    public record Section(String anchor, String heading, String text) {
    }

    /** The section that links call so. */
    public Optional<Section> section(String anchor) {
        return sections.stream().filter(section -> section.anchor().equals(anchor)).findFirst();
    }
}

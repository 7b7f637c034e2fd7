// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.util.List;

/**
 * What there is at a source.
 *
 * @param source the normal form of what was asked for
 * @param title name of the repository, model page or file
 * @param author or null
 * @param page where people can read about it, http or https, or null
 * @param description plain text, or null
 * @param revision the commit or version that would be fetched, or null
 * @param preview address of a picture, http or https, or null
 * @param terms under which it is given away
 * @param gate what the user has to do before anything can be fetched, such as accepting terms on {@code page}; null
 *     when nothing stands in the way
 * @param choices the models, best first; never empty
 */
public record Offer(String source, String title, String author, String page, String description, String revision,
        String preview, Terms terms, String gate, List<Choice> choices) {

    public Offer {
        choices = List.copyOf(choices);
    }
}

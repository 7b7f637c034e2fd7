// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.metadata;

import java.util.Objects;

import dev.maquette.api.install.Published;

/**
 * What a site knows of a file.
 *
 * @param source what to install to have the same file, in its normal form
 * @param page where people can read about it, http or https, or null
 * @param published what the site says; its preview and card are null, since nothing is fetched yet
 * @param preview address of a picture that can be shown to everybody, http or https, or null
 */
public record KnownFile(String source, String page, Published published, String preview) {

    public KnownFile {
        Objects.requireNonNull(source);
        Objects.requireNonNull(published);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.metadata;

import java.util.List;

import dev.maquette.api.metadata.MetadataProvider;

/** The sites that know files by their digests. */
@FunctionalInterface
public interface MetadataProviders {

    /** All of them, in the order in which they are asked. */
    List<MetadataProvider> all();
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.starter;

import java.util.List;

/** Offers starter models; a service. */
public interface StarterCatalogue {

    /** All models, in the order in which they are shown; never changes. */
    List<StarterModel> models();

    /** The bundles that the models name, in the order in which they are shown. */
    List<StarterBundle> bundles();
}

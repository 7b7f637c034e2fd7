// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.list.Facet;

/** Facets and their words as people read them. */
public final class FacetWords {

    private FacetWords() {
    }

    /** What a facet is called. */
    public static String title(Facet facet) {
        return switch (facet) {
        case TYPE -> Messages.Filter_type;
        case BASE -> Messages.Filter_base;
        case STATE -> Messages.Filter_state;
        case LICENSE -> Messages.Filter_license;
        case FORMAT -> Messages.Filter_format;
        case TAG -> Messages.Filter_tag;
        case RATING -> Messages.Filter_rating;
        };
    }

    /** What the library's counts call it. */
    static String key(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /** What one of its words means. */
    public static String label(Facet facet, String word) {
        return switch (facet) {
        case TYPE -> new ModelType(word).label();
        case BASE -> new BaseModel(word).shortLabel();
        case STATE -> state(ModelState.of(word));
        case LICENSE -> license(word);
        case FORMAT -> new ModelFormat(word).label();
        case TAG -> word;
        case RATING -> stars(word);
        };
    }

    private static String state(ModelState state) {
        return switch (state) {
        case MISSING -> Messages.Filter_missing;
        case OFFLINE -> Messages.Filter_offline;
        case NON_COMMERCIAL -> Messages.Filter_nonCommercial;
        case DUPLICATE -> Messages.Filter_duplicate;
        case NEVER_USED -> Messages.Filter_neverUsed;
        case FAVOURITE -> Messages.Filter_favourite;
        };
    }

    private static String license(String word) {
        return switch (word) {
        case ModelQuery.COMMERCIAL -> Messages.Filter_commercial;
        case ModelQuery.NON_COMMERCIAL -> Messages.Filter_nonCommercial;
        case ModelQuery.UNKNOWN_TERMS -> Messages.Filter_unknownTerms;
        default -> word;
        };
    }

    private static String stars(String word) {
        return switch (word) {
        case "0" -> Messages.Filter_unrated;
        case "1" -> Messages.Filter_star;
        default -> NLS.bind(Messages.Filter_stars, word);
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.look.ByteSize;

/**
 * Whether there is memory for what is to be drawn.
 *
 * @param fits false where it is known that there is too little
 * @param text in words; empty while it is not known
 */
record Fit(boolean fits, String text) {

    /** Nobody knows. */
    static Fit unknown() {
        return new Fit(true, "");
    }

    static Fit of(MemoryNeed need) {
        String peak = ByteSize.text(need.peak());
        if (need.free() == null) {
            return new Fit(true, NLS.bind(Messages.Fit_needs, peak));
        }
        String free = ByteSize.text(need.free());
        if (need.fits()) {
            return new Fit(true, NLS.bind(Messages.Fit_fits, peak, free));
        }
        String words = NLS.bind(Messages.Fit_doesNot, peak, free);
        return new Fit(false, need.advice() == null ? words : words + " " + need.advice());
    }

    /** It cannot be told, since it cannot be drawn as it stands. */
    static Fit refused(LibraryException why) {
        return new Fit(false, why.getMessage() + " " + why.remedy());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import java.util.Collection;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.session.Notice;

/** Several failures in one message, so that none hides another. */
public final class Troubles {

    private Troubles() {
    }

    /** The first one, with the others as its reasons; nothing where there is none. */
    public static Optional<Notice> notice(Notice.Kind kind, Collection<LibraryException> failures) {
        return failures.stream().findFirst().map(first -> new Notice(kind, first.getMessage(), first.remedy(),
                Optional.empty(), failures.stream().skip(1)
                        .map(other -> new Notice.Reason(other.getMessage(), other.remedy())).toList()));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import java.nio.file.Path;
import java.util.Optional;

import dev.maquette.api.request.VerifyLibrary.Finding;

/** Where something can be done about a finding. */
enum Way {
    /** Where the model is listed. */
    LIBRARY(Messages.Way_library),
    /** Where files without a record are. */
    SYNC(Messages.Way_sync),
    /** Where deleted files are. */
    TRASH(Messages.Way_trash),
    /** Where what other programs are shown is brought up to date. */
    SHARE(Messages.Way_share),
    /** Where the file is that it is about. */
    FOLDER(Messages.Way_folder);

    private static final String COMMAND = "maquette ";

    private final String words;

    Way(String words) {
        this.words = words;
    }

    /** The way for a finding; none where nothing is to be done, or what is to be done is told by the remedy. */
    static Optional<Way> of(Finding finding) {
        return switch (finding.kind()) {
        case MISSING, OFFLINE, SIZE -> Optional.of(LIBRARY);
        case REGISTRY, COVER -> finding.key() == null ? Optional.empty() : Optional.of(LIBRARY);
        case ORPHAN -> isCommand(finding) ? Optional.of(SYNC) : folder(finding);
        case TRASH -> isCommand(finding) ? Optional.of(TRASH) : folder(finding);
        case SHARE -> isCommand(finding) ? Optional.of(SHARE) : folder(finding);
        case LINK -> isCommand(finding) ? Optional.empty() : folder(finding);
        case CARD, SIDECAR -> folder(finding);
        case UNFINISHED, STAGING -> Optional.empty();
        };
    }

    private static Optional<Way> folder(Finding finding) {
        return Path.of(finding.subject()).isAbsolute() ? Optional.of(FOLDER) : Optional.empty();
    }

    /** Whether the remedy is a command line. */
    static boolean isCommand(Finding finding) {
        return finding.remedy().startsWith(COMMAND);
    }

    /** What leads there. */
    String words() {
        return words;
    }
}

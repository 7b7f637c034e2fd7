// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.probe.Safety;
import dev.maquette.api.request.ScanFolder.Finding;

/** How a found model stands to the library. */
public enum ScanState {
    /** New, and known. */
    NEW(Segment.NEW),
    /** It is being installed. */
    INSTALLING(Segment.NEW),
    /** It was installed from here. */
    INSTALLED(Segment.LIBRARY),
    /** The library has a record of these files. */
    IN_LIBRARY(Segment.LIBRARY),
    /** The library has a model that looks the same. */
    SAME_CONTENT(Segment.LIBRARY),
    /** No rule knows it. */
    UNKNOWN(Segment.PROBLEMS),
    /** It would run code. */
    UNSAFE(Segment.PROBLEMS),
    /** Recognised, but broken. */
    BROKEN(Segment.PROBLEMS),
    /** No model. */
    REJECTED(Segment.PROBLEMS),
    /** It could not be installed. */
    FAILED(Segment.PROBLEMS);

    private final Segment segment;

    ScanState(Segment segment) {
        this.segment = segment;
    }

    Segment segment() {
        return segment;
    }

    static ScanState of(Finding finding) {
        return switch (finding.presence()) {
        case SAME_PATH -> IN_LIBRARY;
        case SAME_CONTENT -> SAME_CONTENT;
        case NEW -> of(finding.identification().status(), finding.identification().safety());
        };
    }

    private static ScanState of(Status status, Safety safety) {
        return switch (status) {
        case IDENTIFIED -> NEW;
        case UNKNOWN -> UNKNOWN;
        case INVALID -> safety != null && safety.verdict() == Safety.Verdict.UNSAFE ? UNSAFE : BROKEN;
        case REJECTED -> REJECTED;
        };
    }
}

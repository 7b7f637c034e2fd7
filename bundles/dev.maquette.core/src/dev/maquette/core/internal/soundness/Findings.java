// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.soundness;

import java.util.function.Consumer;

import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Kind;
import dev.maquette.api.request.VerifyLibrary.Severity;

/** Hands on what is found, and counts it. */
final class Findings {

    private final Consumer<? super Finding> found;
    private int problems;
    private int notes;

    Findings(Consumer<? super Finding> found) {
        this.found = found;
    }

    void problem(Kind kind, String subject, String key, String text, String remedy) {
        problems++;
        found.accept(new Finding(kind, Severity.PROBLEM, subject, key, text, remedy));
    }

    void note(Kind kind, String subject, String key, String text, String remedy) {
        notes++;
        found.accept(new Finding(kind, Severity.NOTE, subject, key, text, remedy));
    }

    /** One that costs nobody anything. */
    void note(Finding finding) {
        notes++;
        found.accept(finding);
    }

    int problems() {
        return problems;
    }

    int notes() {
        return notes;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

import dev.maquette.api.probe.ModelContent;

/** The model that rules look at: its headers, its name, what the user decided, and what was already answered. */
public final class Subject {

    private final ModelContent content;
    private final String name;
    private final Map<String, String> overrides;
    private final Names tensorNames;
    private final Names files;
    private final Map<Test, Boolean> answers = new IdentityHashMap<>();

    /**
     * @param name proposed or decided name of the model
     * @param overrides fields the user decided
     */
    public Subject(ModelContent content, String name, Map<String, String> overrides) {
        this.content = content;
        this.name = name;
        this.overrides = Map.copyOf(overrides);
        this.tensorNames = new Names(content.tensors().keySet());
        this.files = new Names(new LinkedHashSet<>(content.files()));
    }

    ModelContent content() {
        return content;
    }

    String name() {
        return name;
    }

    Map<String, String> overrides() {
        return overrides;
    }

    Names tensorNames() {
        return tensorNames;
    }

    Names files() {
        return files;
    }

    /** The test's answer, looked up once. */
    boolean holds(Test test) {
        var known = answers.get(test);
        if (known == null) {
            known = test.look(this);
            answers.put(test, known);
        }
        return known;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.maquette.api.identify.Candidate;
import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.Safety;
import dev.maquette.core.internal.identify.rules.Rule;
import dev.maquette.core.internal.identify.rules.RuleBook.Verdict;
import dev.maquette.core.internal.identify.rules.Subject;

/** Words the outcomes for one path. */
final class Answers {

    private final Path asked;
    private final Path path;
    private final Map<String, String> overrides;

    /** @param asked the path as it was given */
    Answers(Path asked, Map<String, String> overrides) {
        this.asked = asked;
        this.path = asked.toAbsolutePath().normalize();
        this.overrides = Map.copyOf(overrides);
    }

    Map<String, String> overrides() {
        return overrides;
    }

    String fileName() {
        return ModelName.lastComponent(path);
    }

    String name(boolean folder) {
        return overrides.getOrDefault("name", ModelName.of(path, folder));
    }

    Identification rejected(String reason) {
        return without(Status.REJECTED, null, reason);
    }

    Identification invalid(String reason) {
        return without(Status.INVALID, null, reason);
    }

    /** A file that would run code in a program that loads it: whatever it holds, nothing may be done with it. */
    Identification unsafe(Safety safety) {
        var worst = safety.findings().stream().findFirst().map(finding -> finding.text() + " ").orElse("");
        return without(Status.INVALID, safety,
                "Unsafe: this file would run code. " + worst + "Maquette did not run it.");
    }

    /** A model file that no format reads. */
    Identification unread(String reason, long size) {
        return unknown(reason, size, Files.isDirectory(path), null, List.of());
    }

    Identification unknown(Verdict verdict, ReaderEntry reader, ModelContent content) {
        var nearest = verdict.candidates().stream().findFirst();
        var reason = nearest.map(candidate -> "No family rule fits. The nearest, " + candidate.rule()
                + ", fails: " + missing(candidate.evidence()) + ".")
                .orElse("No family rule knows anything in it.");
        var misnamed = reader.expects(fileName()) ? ""
                : " (Its name ends otherwise, but it is of the format " + content.container() + ".)";
        return unknown(reason + misnamed, content.fileSize(), content.folder(), content.safety(),
                verdict.candidates());
    }

    /** A model that a rule knows, but finds unusable. */
    Identification broken(Evidence broken, Verdict verdict) {
        var known = verdict.candidates().stream().findFirst()
                .map(candidate -> " (" + candidate.type() + ", by the rule " + candidate.rule() + ")").orElse("");
        return invalid("It is recognised" + known + ", but unusable: " + words(broken) + ".");
    }

    Identification identified(Rule rule, Verdict verdict, Subject subject, ReaderEntry reader,
            ModelContent content) {
        var variant = decided("variant", rule.variantOf(subject));
        var known = subject.ofVariant(variant);
        return new Identification(asked.toString(), Status.IDENTIFIED, rule.type(), rule.base(), rule.format(),
                variant, decided("prediction_type", rule.predictionOf(known)), rule.repoVariantOf(known),
                rule.defaultsFor(known), rule.submodelsOf(known), phrases(rule, content), rule.extraOf(known),
                name(content.folder()), content.fileSize(), rule.id(), rule.version(), content.safety(),
                evidence(rule, subject, reader), verdict.candidates(), null);
    }

    private List<String> phrases(Rule rule, ModelContent content) {
        return TriggerPhrases.of(rule.type(), content,
                () -> content.folder() ? List.of() : Sidecars.phrases(path));
    }

    private String decided(String field, String found) {
        return overrides.getOrDefault(field, found);
    }

    private List<Evidence> evidence(Rule rule, Subject subject, ReaderEntry reader) {
        var evidence = new ArrayList<>(rule.explain(subject));
        if (!reader.expects(fileName())) {
            evidence.add(new Evidence("the suffix fits the content", "file name",
                    String.join(" | ", reader.suffixes()), fileName(), false));
        }
        return List.copyOf(evidence);
    }

    private static String missing(List<Evidence> evidence) {
        return evidence.stream().filter(fact -> !fact.held()).findFirst().map(Answers::words).orElse("");
    }

    private static String words(Evidence fact) {
        return fact.name() + " (" + fact.place() + ": " + fact.expected() + " wanted, "
                + (fact.found() == null ? "nothing" : fact.found()) + " found)";
    }

    private Identification unknown(String reason, long size, boolean folder, Safety safety,
            List<Candidate> candidates) {
        return new Identification(asked.toString(), Status.UNKNOWN, ModelType.UNKNOWN, BaseModel.UNKNOWN,
                ModelFormat.UNKNOWN, null, null, null, null, null, null, Map.of(), name(folder), size, null, null,
                safety, List.of(), candidates, reason);
    }

    private Identification without(Status status, Safety safety, String reason) {
        boolean folder = Files.isDirectory(path);
        long size = folder ? 0 : path.toFile().length();
        return new Identification(asked.toString(), status, null, null, null, null, null, null, null, null,
                null, Map.of(), name(folder), size, null, null, safety, List.of(), List.of(), reason);
    }
}

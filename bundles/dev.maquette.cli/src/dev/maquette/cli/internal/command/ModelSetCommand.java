// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EditModel.Edited;
import dev.maquette.api.request.EditModels;
import dev.maquette.api.request.WithdrawOverrides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what a record says. An empty text clears a field. */
@Command(name = "set",
        description = "Changes what is recorded about models, about several as one change. An empty text "
                + "(\"\") clears a field.",
        footer = {"", "Examples:",
                "  maquette models set detail --name \"Detail Tweaker\" --description \"0.5 to 1\""})
final class ModelSetCommand implements Callable<Integer> {

    private final Session session;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    @Parameters(arity = "1..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models;

    @Option(names = "--setting", paramLabel = "NAME=VALUE",
            description = "A default setting of one model, such as steps=30; without a value it is taken away. Repeat "
                    + "for several; the others stay.")
    private List<String> settings = List.of();

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelSetCommand(Session session) {
        this.session = session;
    }

    @Option(names = "--name", paramLabel = "TEXT", description = "What to call it.")
    void name(String text) {
        set("name", text);
    }

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is good for.")
    void description(String text) {
        set("description", text);
    }

    @Option(names = "--source-url", paramLabel = "URL", description = "The page about it.")
    void sourceUrl(String text) {
        set("source_url", text);
    }

    @Option(names = "--notes", paramLabel = "TEXT", description = "Your notes.")
    void notes(String text) {
        set("notes", text);
    }

    @Option(names = "--rating", paramLabel = "0..5", description = "Stars; 0 means none.")
    void rating(int stars) {
        fields.put("rating", stars);
    }

    @Option(names = "--favourite", arity = "0..1", fallbackValue = "true", paramLabel = "true|false",
            description = "Mark it as a favourite, or no longer.")
    void favourite(boolean marked) {
        fields.put("favourite", marked);
    }

    @Option(names = "--tag", paramLabel = "TAG", description = "The tags it has from now on; repeat for several.")
    void tags(List<String> texts) {
        fields.put("tags", filled(texts));
    }

    @Option(names = "--trigger", paramLabel = "PHRASE",
            description = "The trigger phrases it has from now on; repeat for several.")
    void triggers(List<String> texts) {
        fields.put("trigger_phrases", filled(texts));
    }

    @Option(names = "--type", paramLabel = "TYPE", description = "The type, against the identification.")
    void type(String word) {
        set("type", word);
    }

    @Option(names = "--base", paramLabel = "BASE", description = "The base, against the identification.")
    void base(String word) {
        set("base", word);
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "The format, against the identification.")
    void format(String word) {
        set("format", word);
    }

    @Option(names = "--variant", paramLabel = "VARIANT", description = "The variant, against the identification.")
    void variant(String word) {
        set("variant", word);
    }

    @Option(names = "--prediction-type", paramLabel = "TYPE",
            description = "One of epsilon, v_prediction and sample, against the identification.")
    void predictionType(String word) {
        set("prediction_type", word);
    }

    @Option(names = "--cpu-only", arity = "0..1", fallbackValue = "true", paramLabel = "true|false",
            description = "Keep it on the processor.")
    void cpuOnly(boolean kept) {
        fields.put("cpu_only", kept);
    }

    @Option(names = "--withdraw", split = ",", paramLabel = "FIELD",
            description = "What you decided is withdrawn and the file says again what it is: type, base, format, "
                    + "variant, prediction_type, default_settings, or all.")
    private Set<String> withdrawn = Set.of();

    @Override
    public Integer call() throws LibraryException, UsageException {
        boolean edits = !fields.isEmpty() || !settings.isEmpty();
        if (!edits && withdrawn.isEmpty()) {
            throw new UsageException("There is nothing to set.", "Say what to change, such as --name or --rating.");
        }
        if (!withdrawn.isEmpty() && (edits || dryRun)) {
            throw new UsageException("--withdraw stands alone.", "Set the other fields with a second command.");
        }
        var found = new ModelFinder(session).findAll(models);
        if (found.size() > 1) {
            return editAll(found);
        }
        return withdrawn.isEmpty() ? edit(found.getFirst()) : withdraw(found.getFirst());
    }

    private int withdraw(ModelRecord found) throws LibraryException, UsageException {
        var decided = withdrawn.contains("all") ? Set.<String>of()
                : withdrawn.stream().map(field -> field.replace('-', '_')).collect(Collectors.toUnmodifiableSet());
        var now = session.run(new WithdrawOverrides(found.key(), null, decided));
        session.output().change(now.model(), () -> now.batch() == null
                ? "You had decided nothing of that about " + found.name() + "."
                : "Withdrawn: " + ModelText.inShort(now.model()) + " is what was found.");
        return ExitCode.OK;
    }

    private int editAll(List<ModelRecord> found) throws LibraryException, UsageException {
        if (fields.containsKey("name") || !settings.isEmpty() || !withdrawn.isEmpty()) {
            throw new UsageException("--name, --setting and --withdraw are for one model.", "Name one model.");
        }
        var keys = found.stream().map(ModelRecord::key).toList();
        return new ManyEdits(session).run(
                new EditModels(keys, new ModelChanges(fields), List.of(), List.of(), dryRun), what(), found);
    }

    private int edit(ModelRecord found) throws LibraryException, UsageException {
        Long seen = null;
        if (!settings.isEmpty()) {
            fields.put("default_settings", new DefaultSettingsText(session).merged(found.defaultSettings(), settings));
            seen = found.version(); // what somebody else sets meanwhile is not to be lost
        }
        var edited = session.run(new EditModel(found.key(), seen, new ModelChanges(fields), dryRun));
        session.changed(dryRun, edited.model(), () -> report(edited, found));
        return ExitCode.OK;
    }

    private String report(Edited edited, ModelRecord before) {
        var now = edited.model();
        if (dryRun ? now.equals(before) : edited.batch() == null) {
            return now.name() + (dryRun ? " is" : " was") + " like that already.";
        }
        return (dryRun ? "Would change " + before.name() : "Changed " + now.name()) + ": " + what() + ".";
    }

    private String what() {
        return String.join(", ", fields.keySet()).replace('_', ' ');
    }

    private void set(String field, String text) {
        fields.put(field, text.isEmpty() ? null : text);
    }

    private static List<String> filled(List<String> texts) {
        var filled = new ArrayList<>(texts);
        filled.removeIf(String::isBlank);
        return List.copyOf(filled);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.io.File;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.install.Terms;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.TextLanguage;

/** A record's fields in the words and the order of its page; fields without a value are left out. */
final class Facts {

    /**
     * One line.
     *
     * @param copy what the copy button copies; null for no button
     * @param mono whether it is a path, key or hash
     * @param decided field that the user decided, by its JSON name, and may take back; null for none
     */
    record Fact(String label, String value, String copy, boolean mono, String decided) {
    }

    private static final Map<String, String> DECIDED = Map.of("type", Messages.Decided_type, "base",
            Messages.Decided_base, "format", Messages.Decided_format, "variant", Messages.Decided_variant,
            "prediction_type", Messages.Decided_predictionType, "default_settings", Messages.Decided_settings);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT).withLocale(TextLanguage.locale()).withZone(ZoneId.systemDefault());

    private final List<Fact> facts = new ArrayList<>();

    private Facts() {
    }

    /** What the model is and where. */
    static List<Fact> of(ModelRecord model, String path) {
        Facts facts = new Facts();
        facts.add(Messages.Fact_type, joined(model.type().label(), model.base().label(), model.variant(),
                model.predictionType()));
        facts.add(Messages.Fact_format, joined(model.format().label(), model.repoVariant()));
        new TreeMap<>(model.overrides()).forEach(facts::decided);
        facts.add(Messages.Fact_size, ByteSize.text(model.fileSize()));
        facts.copied(Messages.Fact_file, path);
        facts.add(Messages.Fact_place, model.managed() ? Messages.Fact_managed : Messages.Fact_inPlace);
        facts.copied(Messages.Fact_key, model.key());
        facts.copied(Messages.Fact_hash, model.hash());
        facts.copied(Messages.Fact_source, model.source());
        facts.add(Messages.Fact_license, license(model.license()));
        facts.add(Messages.Fact_rule, model.ruleId() == null ? null
                : NLS.bind(Messages.Fact_ruleVersion, model.ruleId(), model.ruleVersion()));
        facts.add(Messages.Fact_added, DATE.format(model.createdAt()));
        facts.add(Messages.Fact_changed,
                model.updatedAt().equals(model.createdAt()) ? null : DATE.format(model.updatedAt()));
        facts.add(Messages.Fact_used, model.useCount() == 0 ? Messages.Fact_never
                : model.useCount() == 1 ? Messages.Fact_once
                        : NLS.bind(Messages.Fact_times, ByteSize.count(model.useCount())));
        return facts.facts;
    }

    private static String license(Terms terms) {
        if (terms == null) {
            return null;
        }
        String name = Stream.of(terms.name(), terms.id(), terms.link()).filter(Objects::nonNull).findFirst()
                .orElse(null);
        return name != null && terms.nonCommercial() ? NLS.bind(Messages.Fact_nonCommercial, name) : name;
    }

    private void add(String label, Object value) {
        if (value != null && !value.toString().isBlank()) {
            facts.add(new Fact(label, value.toString(), null, false, null));
        }
    }

    private void decided(String field, String value) {
        facts.add(new Fact(DECIDED.getOrDefault(field, field), switch (field) {
        case "default_settings" -> Messages.Details_decidedSettings;
        case "type" -> said(new ModelType(value).label());
        case "base" -> said(new BaseModel(value).label());
        case "format" -> said(new ModelFormat(value).label());
        default -> said(value.isEmpty() ? Messages.Details_decidedNone : value);
        }, null, false, field));
    }

    private static String said(String word) {
        return NLS.bind(Messages.Details_decided, word);
    }

    private void copied(String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, fromHome(value), value, true, null));
        }
    }

    /** A path below the user's home begins with a tilde, as shells write it; what is copied is the whole path. */
    static String fromHome(String value) {
        String home = System.getProperty("user.home") + File.separator;
        return value.startsWith(home) ? "~" + File.separator + value.substring(home.length()) : value;
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }
}

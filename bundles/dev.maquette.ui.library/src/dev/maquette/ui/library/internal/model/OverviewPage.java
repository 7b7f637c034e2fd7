// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.WithdrawOverrides;
import dev.maquette.ui.library.internal.Marking;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.ChipField;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.TextField;

/** The first page about a model: what it is, where it came from, and what the user says about it. */
public final class OverviewPage implements ModelPage {

    private static final Set<String> ENCODERS = Set.of("vae", "clip_embed", "clip_vision", "siglip",
            "llava_onevision", "text_llm");

    private ModelSite site;
    private ScrolledPage page;
    private FieldText description;
    private FactGrid facts;
    private SourceUrl sourceUrl;
    private Section memory;
    private CheckBox cpuOnly;
    private Section triggers;
    private ChipField phrases;
    private Stars stars;
    private ChipField tags;
    private FieldText notes;
    private Section others;
    private RelatedRow related;
    private EditedModel model;
    private String relatedTo = "";

    @Override
    public Control create(Composite parent, ModelSite given) {
        site = given;
        page = new ScrolledPage(parent);
        createLeft(page.column());
        createRight(page.column());
        return page;
    }

    private void createLeft(Composite column) {
        description = area(section(column, Messages.Details_description), "description");
        facts = Grids.wide(new FactGrid(section(column, Messages.Details_facts), site.look(), this::withdraw));
        sourceUrl = new SourceUrl(section(column, Messages.Details_sourceUrl), site, page::fit);
        memory = section(column, Messages.Details_memory);
        cpuOnly = new CheckBox(memory, site.look(), Messages.Details_cpuOnly, false,
                on -> site.change("cpu_only", on));
        cpuOnly.setToolTipText(Messages.Details_cpuOnlyHint);
    }

    private void createRight(Composite column) {
        triggers = section(column, Messages.Details_triggers);
        phrases = chips(triggers, Messages.Details_triggers, "trigger_phrases");
        stars = new Stars(section(column, Messages.Details_rating), site.look(), this::rate);
        tags = chips(section(column, Messages.Details_tags), Messages.Details_tags, "tags");
        notes = area(section(column, Messages.Details_notes), "notes");
        others = section(column, Messages.Details_related);
        related = new RelatedRow(others, site);
        others.appear(false);
    }

    private Section section(Composite column, String title) {
        return new Section(column, site.look(), title);
    }

    private FieldText area(Composite parent, String field) {
        TextField input = Grids.wide(new TextField(parent, site.look(), FieldStyle.AREA));
        FieldText text = new FieldText(input, field, site);
        input.text().addListener(SWT.Modify, e -> page.fit());
        page.follow(input.text());
        return text;
    }

    private ChipField chips(Composite parent, String title, String field) {
        return Grids.wide(
                new ChipField(parent, site.look(), title, words -> site.change(field, words), page::fit));
    }

    private void rate(int rating) {
        new Marking(site.session()).rate(List.of(Summaries.of(model.saved())), rating);
    }

    /** The record says what is found again, not what the user decided. */
    private void withdraw(String field) {
        ModelRecord decided = model.saved();
        String label = NLS.bind(Messages.Details_withdraw, decided.name());
        site.session().run(label, new WithdrawOverrides(decided.key(), decided.version(), Set.of(field)),
                withdrawn -> {
                    if (withdrawn.batch() != null) {
                        site.session().undo().done(new UndoStack.Step(List.of(withdrawn.batch()), label));
                    }
                });
    }

    @Override
    public void show(EditedModel shown) {
        boolean another = model == null || !model.saved().key().equals(shown.saved().key());
        boolean readAnew = model == null || model.saved() != shown.saved();
        model = shown;
        page.setRedraw(false);
        description.show(shown);
        facts.show(Facts.of(shown.saved(), shown.path().toString()));
        sourceUrl.show(shown);
        memory.appear(runsOnProcessor(shown.saved().type()));
        cpuOnly.show(Boolean.TRUE.equals(shown.value("cpu_only")));
        List<String> words = words(shown.value("trigger_phrases"));
        triggers.appear(TriggerPage.takesPhrases(shown.saved()) || !words.isEmpty());
        phrases.show(words);
        stars.show(shown.saved().rating());
        tags.show(words(shown.value("tags")));
        notes.show(shown);
        if (another) {
            related.show(List.of());
            others.appear(false);
            page.setOrigin(0, 0);
        }
        page.fit();
        page.setRedraw(true);
        if (readAnew) {
            askRelated();
        }
    }

    /** A list in the draft, or none. */
    static List<String> words(Object value) {
        return value instanceof List<?> list ? list.stream().map(Objects::toString).toList() : List.of();
    }

    private static boolean runsOnProcessor(ModelType type) {
        return ENCODERS.contains(type.id()) || type.id().endsWith("_encoder");
    }

    /** A relation is in no record; the record is read anew when it has changed. */
    private void askRelated() {
        String key = model.saved().key();
        relatedTo = key;
        site.session().library().ifPresent(library -> site.background().execute(() -> {
            List<ModelRecord> found = read(library, key);
            site.ui().execute(() -> showRelated(key, found));
        }));
    }

    private List<ModelRecord> read(Library library, String key) {
        try {
            return library.records(library.related(key));
        } catch (LibraryException failure) {
            site.session().tell(failure);
            return List.of();
        }
    }

    private void showRelated(String key, List<ModelRecord> found) {
        if (key.equals(relatedTo) && !page.isDisposed()) {
            related.show(found);
            others.appear(!found.isEmpty());
            page.fit();
        }
    }
}

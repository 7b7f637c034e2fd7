// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.inspect.internal.Card;
import dev.maquette.ui.inspect.internal.Mark;
import dev.maquette.ui.inspect.internal.Messages;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;

/** What a record says beside the evidence: that its files are known by a hash, and what its user decided. */
record RecordCards(Composite column, Look look, Decisions decisions) {

    /** @param now what its files are by today's rules */
    void fill(ModelRecord model, Identification now) {
        RuleNews.of(model, now).ifPresent(news -> news(model, news));
        overrides(model, now);
        integrity(model);
    }

    private Card card(String title) {
        return new Card(column, look, Type.BODY_STRONG, title);
    }

    private void integrity(ModelRecord model) {
        boolean known = model.hash() != null;
        Card card = known ? new Card(column, look, Type.BODY_STRONG, Messages.Integrity_heading,
                Optional.of(Mark.good("verify", Messages.Integrity_known))) : card(Messages.Integrity_heading);
        if (known) {
            String[] words = model.hash().split(":", 2);
            card.code(words[0].toUpperCase(Locale.ROOT), words[words.length - 1], Messages.Integrity_copy);
        } else {
            card.text(Messages.Integrity_none);
        }
        card.value(Messages.Integrity_size, ByteSize.text(model.fileSize()));
        card.value(Messages.Integrity_rule, model.ruleId() == null ? Messages.Integrity_noRule
                : NLS.bind(Messages.Integrity_ruleValue, model.ruleId(), model.ruleVersion()));
        if (!known) {
            card.button("verify", Messages.Integrity_take, () -> decisions.hash(model));
        }
    }

    private void overrides(ModelRecord model, Identification now) {
        Card card = card(Messages.Overrides_heading);
        if (model.overrides().isEmpty()) {
            card.text(Messages.Overrides_none);
        }
        for (String field : new TreeSet<>(model.overrides().keySet())) {
            String files = Field.found(field, now);
            card.decision(NLS.bind(Messages.Overrides_value, Field.name(field), Field.decided(field, model)),
                    files.isEmpty() ? Messages.Overrides_filesNothing : NLS.bind(Messages.Overrides_files, files),
                    Messages.Overrides_back, Messages.Overrides_backHint, () -> decisions.withdraw(model, field));
        }
    }

    private void news(ModelRecord model, RuleNews news) {
        Card card = card(news.first() ? Messages.News_first : Messages.News_heading);
        Object[] words = {news.rule(), news.version(), news.identity()};
        card.text(NLS.bind(news.identity().isEmpty() ? Messages.News_same : Messages.News_other, words));
        card.button("reid", Messages.News_reidentify, () -> decisions.reidentify(model))
                .hint(Messages.News_reidentifyHint);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.install.Terms;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.list.StateMark;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.widgets.Styles;

/**
 * A model's base, type, format, variant, state, licence and safety as small labels in a row that wraps. Those that tell
 * of something to look into can be pressed.
 */
final class BadgeRow extends Composite {

    private static final int GAP = 4;
    private static final String EVIDENCE = "dev.maquette.ui.inspect.evidence";

    /** Longer names of licences are among the facts. */
    private static final int LONGEST = 24;

    private final ModelSite site;
    private final ModelActions actions;
    private List<Badge> known = List.of();
    private Optional<Badge> safety = Optional.empty();

    BadgeRow(Composite parent, ModelSite site, ModelActions actions) {
        super(parent, SWT.NONE);
        this.site = site;
        this.actions = actions;
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginRight = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = GAP;
        setLayout(row);
        Styles.set(this, "mq-page");
    }

    void show(ModelRecord model, Availability availability) {
        List<Badge> found = new ArrayList<>();
        found.add(Badge.of(model.base()));
        facts(model).map(Badge::fact).forEach(found::add);
        state(model, availability).ifPresent(found::add);
        licence(model.license()).ifPresent(found::add);
        known = found;
        make();
    }

    /** What is known about the safety of the files; of those whose format cannot run code nothing is said. */
    void show(Optional<Verdict> verdict) {
        safety = verdict.map(BadgeRow::safety)
                .map(badge -> badge.leading(Messages.Badge_evidence, () -> site.turnTo(EVIDENCE)));
        make();
    }

    /** Makes the labels anew. */
    private void make() {
        List<Badge> all = Stream.concat(known.stream(), safety.stream()).toList();
        for (Control old : getChildren()) {
            old.dispose();
        }
        for (Badge badge : all) {
            badge.deed().ifPresentOrElse(deed -> new BadgeButton(this, site.look(), badge, deed),
                    () -> new BadgeLabel(this, site.look(), badge));
        }
        layout();
    }

    private static Stream<String> facts(ModelRecord model) {
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return Stream.of(model.type().label(), model.format().label(), model.variant(), model.repoVariant())
                .filter(Objects::nonNull).filter(word -> !word.isBlank() && !"normal".equals(word)).filter(words::add)
                .toList().stream();
    }

    /** That the files are there goes without saying. */
    private Optional<Badge> state(ModelRecord model, Availability availability) {
        return switch (availability) {
        case PRESENT -> Optional.empty();
        case MISSING -> {
            Badge missing = badge(Messages.Details_missing, StateMark.MISSING);
            yield Optional.of(site.session().may(Right.MANAGE)
                    ? missing.leading(Messages.Details_locate, () -> actions.locate(model))
                    : missing);
        }
        case OFFLINE -> Optional.of(badge(Messages.Details_offline, StateMark.OFFLINE));
        };
    }

    private static Badge badge(String words, StateMark mark) {
        return Badge.state(words, mark.icon(), mark.colour(), mark.ground());
    }

    private static Optional<Badge> licence(Terms terms) {
        if (terms == null) {
            return Optional.empty();
        }
        Optional<Badge> badge = terms.nonCommercial()
                ? Optional.of(badge(Messages.Details_nonCommercial, StateMark.NON_COMMERCIAL))
                : Stream.of(terms.name(), terms.id()).filter(Objects::nonNull)
                        .filter(name -> name.length() <= LONGEST).findFirst().map(Badge::fact);
        return terms.link() == null ? badge
                : badge.map(said -> said.leading(Messages.Badge_licence, () -> Program.launch(terms.link())));
    }

    private static Badge safety(Verdict verdict) {
        return switch (verdict) {
        case SAFE -> Badge.state(Messages.Safety_safe, "verify", Token.OK, Token.T_OK);
        case UNSAFE -> Badge.state(Messages.Safety_unsafe, "unsafe", Token.ONFILL, Token.UNSAFE);
        case UNKNOWN -> Badge.state(Messages.Safety_unclear, "warn", Token.WARN, Token.T_WARN);
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Part;
import dev.maquette.api.probe.Safety;
import dev.maquette.ui.inspect.internal.FactTable.Fact;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/**
 * What a file is, what speaks for it, why it is nothing else, and what it would do to who loads it; beside it, or below
 * it where there is no room, what else there is to know.
 */
public final class IdentificationPage extends Composite {

    /** What stands beside. */
    @FunctionalInterface
    public interface Side {

        /** Adds cards to a column. */
        void fill(Composite column, Inspection inspection);
    }

    /** A folder may hold many; the rest is among the tensors anyway. */
    private static final int MOST_FILES = 60;
    /** From this width on there is a column beside. */
    private static final int WIDE = 760;
    private static final int COLUMN = 288;
    private static final int GAP = 12;

    private final Look look;
    private final Side side;
    private final ScrolledComposite scroll;
    private Composite page;
    private Composite main;
    private Inspection shown;
    private int width;

    /** A page about a file that need not be in a library, so that nothing more is known of it. */
    public IdentificationPage(Composite parent, Look look) {
        this(parent, look, (_, _) -> {
            // what is known of its safety stands there anyway
        });
    }

    /** @param side adds what stands beside, after what is known of the file's safety */
    public IdentificationPage(Composite parent, Look look, Side side) {
        super(parent, SWT.NONE);
        this.look = look;
        this.side = side;
        Grids.layout(this, 1, 0, 0);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Grids.all(scroll);
        Styles.set(scroll, "mq-page");
        scroll.addListener(SWT.Resize, e -> resized());
        look.onChange(this, this::build);
    }

    /** Shows what was found in a file, from the top. */
    public void show(Inspection inspection) {
        shown = inspection;
        build();
        scroll.setOrigin(0, 0);
    }

    /** Shows the same anew: what stands beside may be another. */
    public void refresh() {
        build();
    }

    private boolean wide() {
        return width >= WIDE;
    }

    private int mainWidth() {
        return width - 2 * margin() - (wide() ? COLUMN + 2 * GAP : 0);
    }

    private int margin() {
        return wide() ? 24 : 16;
    }

    private void resized() {
        boolean before = FactTable.isRoomy(mainWidth());
        boolean beside = wide();
        width = available();
        if (beside != wide() || before != FactTable.isRoomy(mainWidth())) {
            build();
        } else {
            fit();
        }
    }

    private int available() {
        return Math.max(200, scroll.getClientArea().width);
    }

    private void build() {
        if (shown == null) {
            return;
        }
        if (page != null) {
            page.dispose();
        }
        width = available();
        page = Grids.part(scroll, wide() ? 2 : 1, 0, GAP);
        ((GridLayout) page.getLayout()).horizontalSpacing = 2 * GAP;
        Grids.margins(page, margin(), GAP);
        scroll.setContent(page);
        main = column(SWT.DEFAULT);
        fillMain();
        Composite beside = column(wide() ? COLUMN : SWT.DEFAULT);
        shown.safety().filter(safety -> safety.verdict() != Safety.Verdict.UNSAFE)
                .ifPresent(safety -> safety(beside, safety));
        side.fill(beside, shown);
        if (beside.getChildren().length == 0) {
            ((GridData) beside.getLayoutData()).exclude = true;
            beside.setVisible(false);
        }
        fit();
    }

    private Composite column(int fixed) {
        Composite column = Grids.part(page, 1, 0, GAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, fixed == SWT.DEFAULT, false);
        data.widthHint = fixed == SWT.DEFAULT ? 100 : fixed;
        column.setLayoutData(data);
        return column;
    }

    private void fillMain() {
        Identification found = shown.identification();
        shown.safety().filter(safety -> safety.verdict() == Safety.Verdict.UNSAFE).ifPresent(this::warn);
        verdict(found);
        if (!found.evidence().isEmpty()) {
            FactTable facts = (FactTable.isRoomy(mainWidth()) ? new FactTable(main, look, mainWidth())
                    : table(Messages.Evidence_heading)).headed(Messages.Evidence_fact, Messages.Evidence_place,
                            Messages.Evidence_found);
            found.evidence().forEach(fact -> facts.add(fact(fact)));
        }
        if (!found.candidates().isEmpty()) {
            FactTable others = table(Messages.Candidate_heading);
            found.candidates().forEach(candidate -> others.add(new Fact("no", Token.BAD, Sentences.name(candidate),
                    Sentences.failure(candidate), false, Sentences.share(candidate))));
        }
        files(shown.parts().stream().filter(part -> !part.file().isEmpty()).toList());
    }

    private void verdict(Identification found) {
        if (found.status() == Status.IDENTIFIED) {
            boolean all = found.evidence().stream().allMatch(Evidence::held);
            String held = NLS.bind(Messages.Evidence_hold, Sentences.held(found.evidence()));
            Card card = new Card(main, look, Type.TITLE, Sentences.title(found),
                    Optional.of(all ? Mark.good("check", held) : Mark.doubtful("warn", held)));
            card.text(Sentences.rule(found));
        } else {
            new Card(main, look, Type.TITLE, Sentences.status(found))
                    .text(found.reason() == null ? "" : found.reason());
        }
    }

    private static Fact fact(Evidence fact) {
        return new Fact(fact.held() ? "okc" : "no", fact.held() ? Token.OK : Token.BAD, Sentences.name(fact),
                fact.place(), true, Sentences.found(fact));
    }

    private FactTable table(String heading) {
        Label label = Words.add(main, look, heading, Type.BODY_STRONG, "mq-page", 1);
        ((GridData) label.getLayoutData()).verticalIndent = 4;
        return new FactTable(main, look, mainWidth());
    }

    /** What must not be overlooked. */
    private void warn(Safety safety) {
        Composite box = new Composite(main, SWT.NONE);
        Grids.layout(box, 2, GAP, 4);
        Styles.set(box, "mq-unsafe");
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label icon = new Label(box, SWT.NONE);
        icon.setImage(look.icon("unsafe", Token.BAD, 16));
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 2));
        Styles.set(icon, "mq-unsafe");
        Words.add(box, look, Messages.Safety_unsafeTitle, Type.BODY_STRONG, "mq-unsafe", 1);
        Words.add(box, look, Messages.Safety_notRun, Type.BODY, "mq-unsafe", 1);
        FactTable findings = new FactTable(main, look, mainWidth());
        for (var finding : safety.findings()) {
            findings.add(new Fact("unsafe", Sentences.token(safety.verdict()), finding.text(), finding.global(), true,
                    Sentences.where(finding)));
        }
    }

    private void safety(Composite column, Safety safety) {
        boolean safe = safety.verdict() == Safety.Verdict.SAFE;
        String word = Sentences.verdict(safety.verdict());
        Card card = new Card(column, look, Type.BODY_STRONG, Messages.Safety_heading,
                Optional.of(safe ? Mark.good("verify", word) : Mark.doubtful("warn", word)));
        card.text(safe ? Messages.Safety_safeText : Messages.Safety_notRun);
        safety.findings().forEach(finding -> card.text(finding.text() + " " + NLS.bind(Messages.Safety_finding,
                finding.global(), Sentences.where(finding))));
    }

    private void files(List<Part> parts) {
        if (parts.size() > 1) {
            FactTable files = table(Messages.Files_heading);
            for (var part : parts.stream().limit(MOST_FILES).toList()) {
                boolean bad = part.problem() != null;
                files.add(new Fact(bad ? "error" : "file", bad ? Token.BAD : Token.TEXT2, part.file(),
                        bad ? part.problem() : NLS.bind(Messages.Files_part, part.container(),
                                ByteSize.count(part.tensors().size())),
                        false, ByteSize.text(part.fileSize())));
            }
        }
    }

    private void fit() {
        if (page != null && !page.isDisposed()) {
            for (var child : main.getChildren()) {
                if (child instanceof FactTable table) {
                    table.fit(mainWidth());
                }
            }
            page.layout(true, true);
            scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.identify.Evidence;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Part;
import dev.maquette.api.probe.Safety;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** What a file is, what speaks for it, why it is nothing else, and what it would do to who loads it. */
final class IdentificationPage extends Composite {

    /** A folder may hold many; the rest is among the tensors anyway. */
    private static final int MOST_FILES = 60;
    private static final int GAP = 8;

    private final Look look;
    private final ScrolledComposite scroll;
    private Composite page;
    private Inspection shown;

    IdentificationPage(Composite parent, Look look) {
        super(parent, SWT.NONE);
        this.look = look;
        Grids.layout(this, 1, 0, 0);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Grids.all(scroll);
        Styles.set(scroll, "mq-page");
        scroll.addListener(SWT.Resize, e -> fit());
        look.onChange(this, () -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    void show(Inspection inspection) {
        shown = inspection;
        if (page != null) {
            page.dispose();
        }
        page = Grids.part(scroll, 2, 16, 0);
        scroll.setContent(page);
        var found = inspection.identification();
        var unsafe = inspection.safety().filter(safety -> safety.verdict() == Safety.Verdict.UNSAFE);
        if (unsafe.isPresent()) {
            warn(unsafe.get());
        } else {
            text(found.reason() == null ? Sentences.status(found) : found.reason(), Type.BODY, "mq-page", 2);
        }
        if (!Sentences.rule(found).isEmpty()) {
            text(Sentences.rule(found), Type.CAPTION, "mq-text2", 2);
        }
        inspection.safety().filter(safety -> unsafe.isEmpty()).ifPresent(this::safety);
        if (!found.evidence().isEmpty()) {
            heading(Messages.Evidence_heading);
            found.evidence().forEach(this::fact);
        }
        if (!found.candidates().isEmpty()) {
            heading(Messages.Candidate_heading);
            found.candidates().forEach(candidate -> row("no", Token.TEXT2, Sentences.name(candidate),
                    Sentences.failure(candidate)));
        }
        files(inspection.parts().stream().filter(part -> !part.file().isEmpty()).toList());
        fit();
        scroll.setOrigin(0, 0);
    }

    /** What must not be overlooked. */
    private void warn(Safety safety) {
        Composite box = new Composite(page, SWT.NONE);
        Grids.layout(box, 2, 12, 4);
        Styles.set(box, "mq-unsafe");
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        image(box, "unsafe", Token.BAD, "mq-unsafe");
        text(box, Messages.Safety_unsafeTitle, Type.BODY_STRONG, "mq-unsafe", 1);
        text(box, Messages.Safety_notRun, Type.BODY, "mq-unsafe", 1);
        findings(safety);
    }

    private void safety(Safety safety) {
        heading(Messages.Safety_heading);
        row(Sentences.icon(safety.verdict()), Sentences.token(safety.verdict()), Sentences.verdict(safety.verdict()),
                safety.verdict() == Safety.Verdict.SAFE ? Messages.Safety_safeText : Messages.Safety_notRun);
        findings(safety);
    }

    private void findings(Safety safety) {
        for (var finding : safety.findings()) {
            row("unsafe", Sentences.token(safety.verdict()), finding.text(), NLS.bind(Messages.Safety_finding,
                    new Object[]{finding.global(), finding.opcode(), ByteSize.count(finding.offset())}));
        }
    }

    private void fact(Evidence fact) {
        row(fact.held() ? "okc" : "no", fact.held() ? Token.OK : Token.BAD, Sentences.name(fact), Sentences.seen(fact));
    }

    private void files(List<Part> parts) {
        if (parts.size() > 1) {
            heading(Messages.Files_heading);
            for (var part : parts.stream().limit(MOST_FILES).toList()) {
                boolean bad = part.problem() != null;
                row(bad ? "error" : "file", bad ? Token.BAD : Token.TEXT2, part.file(), bad ? part.problem()
                        : NLS.bind(Messages.Files_part, new Object[]{part.container(),
                                ByteSize.count(part.tensors().size()), ByteSize.text(part.fileSize())}));
            }
        }
    }

    private void heading(String words) {
        Label label = text(words, Type.BODY_STRONG, "mq-page", 2);
        ((GridData) label.getLayoutData()).verticalIndent = 2 * GAP;
    }

    private void row(String icon, Token token, String title, String detail) {
        ((GridData) image(page, icon, token, "mq-page").getLayoutData()).verticalIndent = GAP;
        ((GridData) text(title, Type.BODY, "mq-page", 1).getLayoutData()).verticalIndent = GAP;
        Label second = text(detail, Type.CAPTION, "mq-text2", 1);
        second.setToolTipText(detail);
    }

    private Label image(Composite parent, String icon, Token token, String style) {
        Label image = new Label(parent, SWT.NONE);
        image.setImage(look.icon(icon, token, 16));
        image.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 2));
        Styles.set(image, style);
        return image;
    }

    private Label text(String words, Type type, String style, int columns) {
        return text(page, words, type, style, columns);
    }

    private Label text(Composite parent, String words, Type type, String style, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(look.font(type));
        Styles.set(label, style);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        data.widthHint = 100;
        label.setLayoutData(data);
        return label;
    }

    private void fit() {
        if (page != null) {
            int width = Math.max(200, scroll.getClientArea().width);
            for (Control child : page.getChildren()) {
                if (child instanceof Label label && (label.getStyle() & SWT.WRAP) != 0) {
                    GridData data = (GridData) label.getLayoutData();
                    data.widthHint = width - 32 - (data.horizontalSpan == 2 ? 0 : 24);
                }
            }
            page.layout(true);
            scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
        }
    }
}

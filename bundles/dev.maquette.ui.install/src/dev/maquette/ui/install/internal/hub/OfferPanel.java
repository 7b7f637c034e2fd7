// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.install.Offer;
import dev.maquette.ui.install.internal.offer.LicenceCard;
import dev.maquette.ui.install.internal.offer.Space;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** What is to know before installing: whose it is, its licence, the room for it; and the buttons that install. */
final class OfferPanel extends Composite {

    private static final int WIDTH = 300;

    private final Look look;
    private final ScrolledComposite scroll;
    private final Composite about;
    private final Label title;
    private final Label author;
    private final ActionButton page;
    private final LicenceCard licence;
    private final Label text;
    private final Composite line;
    private final Label room;
    private final ActionButton all;
    private final ActionButton some;
    private Offer offer;
    private Space space = Space.unknown();
    private Wanted chosen = Wanted.nothing();

    /**
     * @param installAll installs all that can be
     * @param install installs what is chosen
     */
    OfferPanel(Composite parent, Look look, Runnable installAll, Runnable install) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = grid(0, 0);
        layout.verticalSpacing = 0;
        setLayout(layout);
        Styles.set(this, "mq-page");
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(scroll, "mq-page");
        about = part(scroll);
        scroll.setContent(about);
        scroll.addListener(SWT.Resize, e -> fit());
        title = label(about, Type.TITLE, "mq-page");
        author = label(about, Type.CAPTION, "mq-text2");
        page = new ActionButton(about, look, ButtonStyle.LINK, 24).show("", "");
        page.onPress(() -> Program.launch(offer.page()));
        GridData beside = new GridData();
        beside.horizontalIndent = -12; // the padding of the link
        page.setLayoutData(beside);
        licence = new LicenceCard(about, look);
        licence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = label(about, Type.CAPTION, "mq-text2");
        line = new Composite(this, SWT.NONE);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
        Composite foot = part(this);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        room = label(foot, Type.CAPTION, "mq-text2");
        all = button(foot, ButtonStyle.NORMAL, installAll);
        some = button(foot, ButtonStyle.PRIMARY, install);
    }

    private static GridLayout grid(int width, int height) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = 8;
        return layout;
    }

    private static Composite part(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        part.setLayout(grid(16, 12));
        Styles.set(part, "mq-page");
        return part;
    }

    private Label label(Composite parent, Type type, String style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setFont(look.font(type));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH - 48; // a scroll bar may take some of it
        label.setLayoutData(data);
        Styles.set(label, style);
        return label;
    }

    /** What there is to read scrolls where it is too much; how much room there is and the buttons stay in view. */
    private void fit() {
        Point all = about.computeSize(scroll.getClientArea().width, SWT.DEFAULT);
        scroll.setMinSize(all);
        line.setVisible(all.y > scroll.getClientArea().height);
    }

    private ActionButton button(Composite foot, ButtonStyle style, Runnable action) {
        ActionButton button = new ActionButton(foot, look, style).onPress(action);
        button.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        return button;
    }

    /** Shows what is offered. */
    void show(Offer next) {
        offer = next;
        title.setText(next.title().replace("&", "&&"));
        author.setText(next.author() == null ? "" : NLS.bind(Messages.Offer_author, next.author()));
        page.show("", Messages.Offer_page);
        page.setVisible(next.page() != null);
        licence.show(next.terms());
        text.setText(Stream.of(next.revision() == null ? null
                : NLS.bind(Messages.Offer_revision, next.revision().length() > 12 ? next.revision().substring(0, 7)
                        : next.revision()),
                shortened(next.description()))
                .filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining("\n")));
        layout(true, true);
        fit();
        scroll.setOrigin(0, 0);
    }

    private static String shortened(String text) {
        String plain = text == null ? "" : text.strip().replaceAll("\\s+", " ").replace("&", "&&");
        return plain.length() <= 240 ? plain : plain.substring(0, 240).stripTrailing() + "\u2026";
    }

    /** What the buttons would install. */
    void show(Wanted selected, Wanted everything) {
        chosen = selected;
        boolean more = everything.requests().size() > selected.requests().size() && everything.requests().size() > 1;
        all.show("", everything.verbForAll());
        all.setVisible(more);
        ((GridData) all.getLayoutData()).exclude = !more;
        some.show("install", selected.verb());
        room();
    }

    /** How much room there is. */
    void show(Space now) {
        space = now;
        room();
    }

    private void room() {
        room.setText(space.words(chosen.bytes()));
        some.setEnabled(!chosen.requests().isEmpty() && !space.tooSmallFor(chosen.bytes()));
        layout(true, true);
        fit();
    }
}

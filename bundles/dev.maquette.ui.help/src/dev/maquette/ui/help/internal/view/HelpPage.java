// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.ui.help.internal.guide.Guide;
import dev.maquette.ui.help.internal.guide.GuideFiles;
import dev.maquette.ui.help.internal.guide.Page;
import dev.maquette.ui.help.internal.guide.Search;
import dev.maquette.ui.help.internal.guide.Target;
import dev.maquette.ui.help.internal.guide.Trail;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Styles;

/**
 * Shows the guide: the contents or what a search has found, and a page. Where there is little width, one of both. The
 * guide is read in the background; what is asked for before that is done then.
 */
public final class HelpPage extends Composite {

    private final Look look;
    private final Links links;
    private final Reading reading;
    private final Trail trail = new Trail();
    private final HelpBar bar;
    private final EntryList list;
    private final TextPane pane;
    private final EmptyState failure;
    private final SideBySide sides;
    private final List<Consumer<Guide>> waiting = new ArrayList<>();
    private Optional<Guide> guide = Optional.empty();
    private String shown = "";
    private int asked;

    /**
     * @param files where the guide lies
     * @param links what links do that lead out of the guide
     */
    public HelpPage(Composite parent, Look look, GuideFiles files, Links links) {
        super(parent, SWT.NONE);
        this.look = look;
        this.links = links;
        this.reading = new Reading(this, files);
        Styles.set(this, "mq-page");
        bar = new HelpBar(this, look, new HelpBar.Actions(this::back, this::forward, this::toggleContents,
                this::search, this::focusList));
        list = new EntryList(this, look, this::go, this::leaveList);
        pane = new TextPane(this, look, this::follow);
        failure = new EmptyState(this, look);
        sides = new SideBySide(this, bar, list.rows(), pane.text(), failure);
        addListener(SWT.Resize, _ -> arrange());
        look.onChange(this, () -> trail.now().ifPresent(target -> prepare(target, false)));
        arrange();
        reading.start(() -> Guide.read(files), this::read, this::unreadable);
    }

    private void read(Guide found) {
        guide = Optional.of(found);
        search("");
        List.copyOf(waiting).forEach(ask -> ask.accept(found));
        waiting.clear();
        if (trail.now().isEmpty()) {
            go(Target.START);
        }
    }

    private void unreadable(IOException why) {
        failure.show("missing", Messages.HelpPage_unreadable, NLS.bind(Messages.HelpPage_unreadableText,
                why.getMessage()));
        sides.failed(true);
        arrange();
    }

    private void whenRead(Consumer<Guide> ask) {
        guide.ifPresentOrElse(ask, () -> waiting.add(ask));
    }

    /** Shows a place in the guide. */
    public void show(Target target) {
        whenRead(_ -> go(target));
    }

    /** Shows the page about one of these, or where the guide begins. */
    public void about(List<String> subjects) {
        whenRead(found -> go(found.about(subjects).map(page -> new Target(page.path(), "")).orElse(Target.START)));
    }

    /** Where the reader is, once the guide is read. */
    public Optional<Target> place() {
        return trail.now();
    }

    /** What is shown of it. */
    String text() {
        return pane.text().getText();
    }

    /** Goes to where the reader was before. */
    public void back() {
        trail.back().ifPresent(target -> prepare(target, true));
    }

    /** Goes to where the reader was before going back. */
    public void forward() {
        trail.forward().ifPresent(target -> prepare(target, true));
    }

    /** Whether there is a way back. */
    public boolean canGoBack() {
        return trail.canGoBack();
    }

    /** Whether there is a way forward. */
    public boolean canGoForward() {
        return trail.canGoForward();
    }

    /** Puts the caret into the field that searches. */
    public void focusSearch() {
        bar.setFocus();
    }

    /** Shows what is found of these words. */
    void find(String words) {
        bar.search(words);
    }

    RowList<Entry> list() {
        return list.rows();
    }

    TextPane pane() {
        return pane;
    }

    private void go(Target target) {
        trail.go(target);
        prepare(target, true);
    }

    /** @param reveal whether the page is shown from the target's heading, and not from where it was */
    private void prepare(Target target, boolean reveal) {
        Guide known = guide.orElseThrow();
        Page page = known.page(target.page()).or(() -> known.page(Target.START.page())).orElseThrow();
        boolean dark = look.colour(Token.BG1).getRGB().getHSB()[2] < 0.5f;
        int now = ++asked;
        reading.start(() -> reading.page(page, link -> links.follows(link) || known.page(
                Target.of(link, page.path()).page()).isPresent(), dark), ready -> {
                    if (now == asked) {
                        show(ready, target, reveal);
                    }
                }, this::unreadable);
    }

    private void show(Reading.Ready ready, Target target, boolean reveal) {
        int top = pane.text().getTopPixel();
        if (!reveal || !shown.equals(ready.page().path())) {
            shown = ready.page().path();
            pane.show(ready.page().title(), ready.sheet(), ready.pictures());
        }
        sides.failed(false);
        arrange();
        if (reveal) {
            pane.reveal(target.anchor());
        } else {
            pane.text().setTopPixel(top);
        }
        mark();
        notifyListeners(SWT.Selection, new Event());
    }

    private void mark() {
        trail.now().filter(_ -> !bar.searching()).ifPresent(list::mark);
    }

    private void follow(String link) {
        Target target = Target.of(link, shown);
        if (guide.flatMap(known -> known.page(target.page())).isPresent()) {
            go(target);
        } else {
            links.follow(link);
        }
    }

    private void search(String words) {
        Guide known = guide.orElse(null);
        if (known != null) {
            sides.list(!words.isBlank());
            list.rows().show(words.isBlank() ? Entry.contents(known)
                    : Entry.found(new Search(known).hits(words), words));
            mark();
            arrange();
        }
    }

    private void focusList() {
        list.rows().setFocus();
        if (bar.searching()) {
            list.first();
        }
    }

    private void toggleContents() {
        boolean listed = sides.toggle();
        arrange();
        (listed ? list.rows() : pane.text()).setFocus();
    }

    private void leaveList() {
        sides.list(false);
        arrange();
        pane.text().setFocus();
    }

    private void arrange() {
        bar.show(trail.canGoBack(), trail.canGoForward(), sides.arrange());
    }

    @Override
    public boolean setFocus() {
        return pane.text().isVisible() ? pane.text().setFocus() : list.rows().setFocus();
    }
}

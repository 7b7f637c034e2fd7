// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.part.Errand;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Inbox;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;

/**
 * Looks for libraries of other programs as soon as it is made, and lets the user tick those to adopt; where there are
 * none it offers to scan a folder. What is ticked is what the user has ticked: nothing is at first.
 */
final class FoundLibraries extends Area {

    private static final int MOST_ROWS = 4;
    private static final int FEWEST_ROWS = 2;

    private final Surroundings surroundings;
    private final Runnable changed;
    private final Errand errand;
    private final List<Neighbour> found = new ArrayList<>();
    private final Label promise;
    private final StackLayout stack = new StackLayout();
    private final Composite body;
    private final Area searching;
    private final Composite frame;
    private final RowList<Neighbour> list;
    private final ChoiceCard scan;
    private String trouble = "";

    /** @param changed called when something else is found or ticked */
    FoundLibraries(Composite parent, Look look, Surroundings.Maker maker, Runnable changed) {
        super(parent, 1, 0, 0);
        rows(8);
        this.changed = changed;
        surroundings = maker.of(this);
        errand = new Errand(surroundings, this::show, this::failed);
        promise = label(look, Type.CAPTION, "mq-text2");
        body = wide(new Composite(this, SWT.NONE));
        body.setLayout(stack);
        searching = searching(look);
        frame = framed(look);
        list = whole(new RowList<>(frame, look, new NeighbourFace(look), Messages.Welcome_models));
        list.addListener(SWT.Selection, e -> changed.run());
        scan = new ChoiceCard(body, look, "folder", Messages.Welcome_scan, Messages.Welcome_scanText, false, changed);
        addDisposeListener(e -> errand.forget());
        look();
    }

    private Area searching(Look look) {
        Area area = new Area(body, 2, 0, 0);
        area.label(look, Type.BODY, "mq-text2").setText(Messages.Welcome_searching);
        new ActionButton(area, look, ButtonStyle.NORMAL).show("stop", Messages.Welcome_stop).onPress(errand::cancel);
        return area;
    }

    private Composite framed(Look look) {
        Area area = new Area(body, 1, 1, 1);
        area.addPaintListener(e -> {
            Rectangle all = area.getClientArea();
            e.gc.setForeground(look.colour(Token.LINE));
            e.gc.drawRectangle(0, 0, all.width - 1, all.height - 1);
        });
        look.onChange(area, area::redraw);
        return area;
    }

    private void look() {
        Inbox<Neighbour> inbox = new Inbox<>(surroundings.display(), this::arrived);
        errand.start(Messages.Welcome_searchJob, (library, monitor) -> library.run(new FindNeighbours(List.of()),
                inbox::take, Actor.localUser(), monitor), all -> {
                });
    }

    private void arrived(List<Neighbour> neighbours) {
        neighbours.stream().filter(each -> each.models() > 0).forEach(found::add);
        list.show(found);
        show();
    }

    /** Who is new learns it in words where the choice is; the rest of the page works without it. */
    private void failed(LibraryException failure) {
        trouble = failure.getMessage();
    }

    private void show() {
        Control top = !found.isEmpty() ? frame : errand.running() ? searching : scan;
        promise.setText(!trouble.isEmpty() ? trouble
                : top == scan ? Messages.Welcome_noneFound : Messages.Welcome_promise);
        int rows = Math.clamp(found.size(), FEWEST_ROWS, MOST_ROWS);
        int height = top == frame ? rows * NeighbourFace.ROW + 2 : ChoiceCard.HEIGHT;
        boolean other = stack.topControl != top || ((GridData) body.getLayoutData()).heightHint != height;
        stack.topControl = top;
        ((GridData) body.getLayoutData()).heightHint = height;
        if (other) {
            body.layout();
            changed.run();
        }
    }

    /** What shall be adopted. */
    List<Neighbour> chosen() {
        return list.selected();
    }

    /** Whether a folder shall be scanned. */
    boolean scans() {
        return stack.topControl == scan && scan.on();
    }

    /** Whether it still looks for libraries. */
    boolean searching() {
        return errand.running();
    }

    /** What is offered where there are none. */
    ChoiceCard scan() {
        return scan;
    }

    /** What was found, for tests to see and tick. */
    RowList<Neighbour> list() {
        return list;
    }
}

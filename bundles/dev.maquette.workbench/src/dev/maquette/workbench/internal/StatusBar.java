// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The bar below the parts: the library, what is in it, and what is running. */
public final class StatusBar {

    private static final int HEIGHT = 28;
    private static final int BAR = 96;

    private final Session session;
    private final Look look;
    private final EPartService parts;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private List<Registration> subscriptions = List.of();
    private Canvas canvas;
    private String name = "";
    private String count = "";

    /** Made by the workbench. */
    @Inject
    public StatusBar(Session session, Look look, EPartService parts) {
        this.session = session;
        this.look = look;
        this.parts = parts;
    }

    /** Makes the control. */
    @PostConstruct
    public void create(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int wHint, int hHint, boolean changed) {
                return new Point(wHint == SWT.DEFAULT ? 400 : wHint, HEIGHT);
            }
        };
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addMouseListener(MouseListener.mouseUpAdapter(e -> showProgress()));
        look.onChange(canvas, canvas::redraw);
        subscriptions = List.of(session.onState(state -> ask()), session.onChange(event -> ask()),
                session.operations().subscribe(running -> redraw()));
        ask();
    }

    private void showProgress() {
        if (!session.operations().running().isEmpty()) {
            parts.showPart(LibraryPerspective.PROGRESS, PartState.ACTIVATE);
        }
    }

    private void ask() {
        background.execute(() -> session.library().ifPresent(this::ask));
    }

    private void ask(Library library) {
        Models all = library.models(ModelQuery.all().page(0, 0));
        String text = NLS.bind(all.total() == 1 ? Messages.Status_model : Messages.Status_models,
                ByteSize.count(all.total()), ByteSize.text(all.totalBytes()));
        look.display().asyncExec(() -> {
            name = library.info().name();
            count = text;
            if (!canvas.isDisposed()) {
                canvas.redraw();
            }
        });
    }

    private void redraw() {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    canvas.redraw();
                }
            });
        }
    }

    private void paint(GC gc) {
        Rectangle all = canvas.getClientArea();
        Painter painter = look.painter();
        gc.setBackground(look.colour(Token.BG0));
        gc.fillRectangle(all);
        int middle = all.height / 2;
        if (!name.isEmpty()) {
            gc.drawImage(look.icon("disk", Token.TEXT2, 16), 12, middle - 8);
            int x = 36;
            x += painter.text(gc, Type.CAPTION, look.colour(Token.TEXT), name, x, middle, 300) + 16;
            gc.setBackground(look.colour(Token.LINE));
            gc.fillRectangle(x, middle - 6, 1, 12);
            painter.text(gc, Type.CAPTION, look.colour(Token.TEXT2), count, x + 16, middle, 300);
        }
        paintRunning(gc, all, middle);
    }

    private void paintRunning(GC gc, Rectangle all, int middle) {
        List<Running> running = session.operations().running();
        if (running.isEmpty()) {
            return;
        }
        OptionalDouble fraction = running.getFirst().fraction();
        int x = all.width - 12;
        if (fraction.isPresent()) {
            x -= BAR;
            look.painter().fill(gc, look.colour(Token.LINE), new Rectangle(x, middle - 2, BAR, 4), 2);
            look.painter().fill(gc, look.colour(Token.ACCENT),
                    new Rectangle(x, middle - 2, (int) Math.max(4, BAR * fraction.getAsDouble()), 4), 2);
            x -= 12;
        }
        String label = running.size() == 1 ? running.getFirst().label()
                : NLS.bind(Messages.Status_more, running.getFirst().label(), running.size() - 1);
        x -= look.painter().extent(gc, Type.CAPTION, label).x;
        look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT2), label, x, middle, 500);
    }

    @PreDestroy
    void close() {
        subscriptions.forEach(Registration::end);
        background.shutdownNow();
    }
}

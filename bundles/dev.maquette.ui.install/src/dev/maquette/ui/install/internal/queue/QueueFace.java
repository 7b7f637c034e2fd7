// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.rows.Spot;

/** The rows of the queue: what they are made of and where they can be clicked. */
final class QueueFace extends ColumnFace<QueueRow> {

    private final QueueActions actions;

    QueueFace(Look look, QueueActions actions) {
        super(look);
        this.actions = actions;
    }

    @Override
    public String id(QueueRow row) {
        return row.id();
    }

    @Override
    public int height(QueueRow row) {
        return row instanceof QueueRow.Whole ? QueueColumns.ROW : QueueColumns.FILE;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        QueueColumns columns = QueueColumns.of(area.width);
        brush.headed(Messages.Column_name, NAME, area);
        brush.headed(Messages.Column_progress, columns.progress(), area);
        if (columns.speed() >= 0) {
            brush.headedRight(Messages.Column_speed, columns.speed(), area);
        }
        brush.headed(Messages.Column_state, columns.state(), area);
        brush.headedRight(Messages.Column_actions, columns.right(), area);
    }

    @Override
    protected void paint(Brush brush, QueueRow row, Rectangle area) {
        QueuePainter painter = new QueuePainter(brush, area, QueueColumns.of(area.width));
        switch (row) {
        case QueueRow.Whole whole -> painter.whole(whole);
        case QueueRow.File file -> painter.file(file);
        }
        painter.actions(icons(row, area), links(brush, row, area));
    }

    @Override
    public List<Spot> spots(GC gc, QueueRow row, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        icons(row, area).forEach(icon -> spots.add(icon.spot()));
        links(brush(gc), row, area).forEach(link -> spots.add(link.spot()));
        if (row instanceof QueueRow.Whole whole && whole.hasFiles()) {
            spots.add(new Spot(new Rectangle(MARK - 4, area.y + 10, Brush.TARGET, Brush.TARGET),
                    whole.open() ? Messages.Action_close : Messages.Action_files,
                    () -> actions.unfold(whole.job(), !whole.open())));
        }
        return spots;
    }

    /**
     * Something to click.
     *
     * @param look name of its icon, or its word
     */
    record Item(String look, Spot spot) {
    }

    private List<Item> icons(QueueRow row, Rectangle area) {
        List<Item> items = new ArrayList<>();
        if (row instanceof QueueRow.File file) {
            if (file.restartable()) {
                add(items, area, "retry", Messages.Action_restart, () -> actions.restart(file));
            }
            return items;
        }
        InstallJob job = row.job();
        order(items, area, job, Action.CANCEL, "x", Messages.Action_cancel);
        order(items, area, job, Action.RETRY, "retry", Messages.Action_retry);
        order(items, area, job, Action.RESUME, "play", Messages.Action_resume);
        order(items, area, job, Action.PAUSE, "pause", Messages.Action_pause);
        return items;
    }

    private void order(List<Item> items, Rectangle area, InstallJob job, Action action, String icon, String hint) {
        if (QueueState.able(action, job)) {
            add(items, area, icon, hint, () -> actions.order(action, job));
        }
    }

    /** One more to the left of those that are there. */
    private static void add(List<Item> items, Rectangle area, String icon, String hint, Runnable action) {
        int right = QueueColumns.of(area.width).right() + 4;
        items.add(new Item(icon, new Spot(Brush.actionArea(right - items.size() * (Brush.TARGET + 4), area), hint,
                action)));
    }

    private List<Item> links(Brush brush, QueueRow row, Rectangle area) {
        if (row instanceof QueueRow.File) {
            return List.of();
        }
        InstallJob job = row.job();
        Optional<String> page = QueueWords.page(job);
        if (page.isPresent()) {
            return List.of(link(brush, row, area, Messages.Action_page, NLS.bind(Messages.Action_pageHint, page.get()),
                    () -> actions.page(page.get())));
        }
        return job.status() == InstallJob.Status.COMPLETED && job.configOut() != null ? List.of(
                link(brush, row, area, Messages.Action_show, Messages.Action_showHint, () -> actions.show(job)))
                : List.of();
    }

    private Item link(Brush brush, QueueRow row, Rectangle area, String word, String hint, Runnable action) {
        int icons = icons(row, area).size();
        int right = QueueColumns.of(area.width).right() - icons * (Brush.TARGET + 4) - (icons > 0 ? 4 : 0);
        return new Item(word, new Spot(brush.linkArea(word, right, area), hint, action));
    }

    @Override
    public String words(QueueRow row) {
        return QueueWords.words(row);
    }

    @Override
    public String hint(QueueRow row) {
        return row instanceof QueueRow.File file && file.part().error() != null ? file.part().error()
                : row.job().status() == InstallJob.Status.ERROR ? QueueWords.sentence(row.job()) : "";
    }
}

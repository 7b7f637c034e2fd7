// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** Draws a row of the queue. */
record QueuePainter(Brush brush, Rectangle area, QueueColumns columns) {

    private int middle() {
        return area.y + area.height / 2;
    }

    void whole(QueueRow.Whole row) {
        InstallJob job = row.job();
        if (row.hasFiles()) {
            brush.icon(row.open() ? "down" : "rightc", Token.TEXT2, ColumnFace.MARK, middle());
        }
        brush.icon(icon(job.status()), tint(job), ColumnFace.ICON, middle());
        brush.lines(QueueWords.name(job), QueueWords.source(job), ColumnFace.NAME, middle(), columns.nameWidth());
        progress(job);
        if (columns.speed() >= 0) {
            brush.figures(Type.CAPTION, Token.TEXT2, QueueWords.speed(job), columns.speed(), middle());
        }
        brush.badge(icon(job.status()), QueueWords.state(job), tint(job), ground(job.status()), columns.state(),
                middle());
    }

    private void progress(InstallJob job) {
        String sentence = QueueWords.sentence(job);
        if (sentence.isEmpty()) {
            int x = columns.progress();
            int amount = brush.text(Type.CAPTION, Token.TEXT2, QueueWords.amount(job.bytes(), job.totalBytes()), x,
                    middle() - 6, columns.progressWidth());
            brush.right(Type.CAPTION, Token.TEXT3, QueueWords.remark(job), x + columns.progressWidth(), middle() - 6,
                    columns.progressWidth() - amount - 12);
            brush.bar(bar(job.status()), fraction(job.bytes(), job.totalBytes()), x, middle() + 8,
                    columns.progressWidth());
        } else {
            sentence(sentence, job.status() == Status.ERROR ? Token.BAD : Token.TEXT2);
        }
    }

    /** On two lines where one has not room enough. */
    private void sentence(String text, Token token) {
        int width = Math.max(columns.progressWidth(),
                columns.speed() < 0 ? 0 : columns.speed() - columns.progress());
        String first = brush.look().painter().fitting(brush.gc(), Type.CAPTION, text, width);
        if (first.equals(text)) {
            brush.text(Type.CAPTION, token, text, columns.progress(), middle(), width);
            return;
        }
        int end = text.lastIndexOf(' ', first.length() - 1);
        int cut = end > 0 ? end : first.length() - 1;
        brush.text(Type.CAPTION, token, text.substring(0, cut), columns.progress(), middle() - 8, width);
        brush.text(Type.CAPTION, token, text.substring(cut).strip(), columns.progress(), middle() + 8, width);
    }

    void file(QueueRow.File row) {
        InstallPart part = row.part();
        brush.text(Type.MONO, Token.TEXT, part.name(), ColumnFace.NAME, middle(), columns.nameWidth());
        if (part.error() != null) {
            brush.text(Type.CAPTION, Token.BAD, part.error(), columns.progress(), middle(), columns.progressWidth());
        } else {
            brush.bar(bar(part.status()), fraction(part.bytes(), part.totalBytes()), columns.progress(), middle(),
                    columns.fileWidth());
        }
        if (columns.speed() >= 0) {
            brush.figures(Type.CAPTION, Token.TEXT2, QueueWords.amount(part.bytes(), part.totalBytes()),
                    columns.speed(), middle());
        }
        brush.text(Type.CAPTION, part.verified() ? Token.OK : Token.TEXT2, QueueWords.state(part), columns.state(),
                middle(), 100);
    }

    void actions(List<QueueFace.Item> icons, List<QueueFace.Item> links) {
        icons.forEach(item -> brush.action(item.look(), item.spot().area()));
        links.forEach(item -> brush.link(item.look(), item.spot().area().x, middle()));
    }

    private static double fraction(long bytes, long total) {
        return total <= 0 ? 0 : (double) bytes / total;
    }

    private static String icon(Status status) {
        return switch (status) {
        case WAITING -> "clock";
        case DOWNLOADING -> "install";
        case DOWNLOADS_DONE, RUNNING -> "inspect";
        case PAUSED -> "pause";
        case COMPLETED -> "okc";
        case ERROR -> "error";
        case CANCELLED -> "no";
        };
    }

    private static Token tint(InstallJob job) {
        return switch (job.status()) {
        case WAITING, CANCELLED -> Token.TEXT2;
        case DOWNLOADING -> Token.ACCENT;
        case DOWNLOADS_DONE, RUNNING, COMPLETED -> Token.OK;
        case PAUSED -> Token.SLATE;
        case ERROR -> Token.BAD;
        };
    }

    private static Token ground(Status status) {
        return switch (status) {
        case WAITING, CANCELLED -> Token.BG3;
        case DOWNLOADING -> Token.T_INFO;
        case DOWNLOADS_DONE, RUNNING, COMPLETED -> Token.T_OK;
        case PAUSED -> Token.T_SLATE;
        case ERROR -> Token.T_BAD;
        };
    }

    private static Token bar(Status status) {
        return switch (status) {
        case PAUSED, WAITING, CANCELLED, ERROR -> Token.CTL;
        case DOWNLOADING -> Token.ACCENT;
        case DOWNLOADS_DONE, RUNNING, COMPLETED -> Token.G_OK;
        };
    }
}

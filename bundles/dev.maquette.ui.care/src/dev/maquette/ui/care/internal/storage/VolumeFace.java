// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.ui.care.internal.storage.VolumeRow.Disk;
import dev.maquette.ui.care.internal.storage.VolumeRow.Kind;
import dev.maquette.ui.care.internal.storage.VolumeRow.Saving;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** What disks look like, and what could be freed. */
final class VolumeFace implements RowFace<VolumeRow> {

    private static final int MARGIN = 12;
    private static final int DISK = 92;
    private static final int HEADING = 40;
    private static final int SAVING = 28;
    private static final int GAP = 8;

    private final Look look;
    private final Consumer<Kind> opened;

    /** @param opened told what the user wants to free */
    VolumeFace(Look look, Consumer<Kind> opened) {
        this.look = look;
        this.opened = opened;
    }

    @Override
    public String id(VolumeRow row) {
        return row.id();
    }

    @Override
    public int height(VolumeRow row) {
        return switch (row) {
        case Disk _ -> DISK;
        case VolumeRow.Heading _ -> HEADING;
        case Saving _ -> SAVING;
        };
    }

    @Override
    public boolean selectable(VolumeRow row) {
        return false;
    }

    @Override
    public void paint(GC gc, VolumeRow row, Rectangle area, Stand stand) {
        var brush = new Brush(look, gc, stand);
        switch (row) {
        case Disk disk -> disk(brush, disk, area);
        case VolumeRow.Heading heading -> {
            plain(gc, area);
            brush.text(Type.BODY_STRONG, Token.TEXT, heading.words(), MARGIN, area.y + area.height / 2 + 4,
                    area.width - 2 * MARGIN);
        }
        case Saving saving -> {
            plain(gc, area);
            saving(brush, saving, area);
        }
        }
    }

    /** These rows belong together: no line parts them, and none is lit. */
    private void plain(GC gc, Rectangle area) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(area);
    }

    private void disk(Brush brush, Disk disk, Rectangle area) {
        plain(brush.gc(), area);
        brush.hairline(area);
        var volume = disk.volume();
        int right = area.width - MARGIN;
        int top = area.y + 20;
        brush.icon(volume.away() ? "offline" : "disk", Token.TEXT2, MARGIN, top);
        int badge = badge(brush, disk, right, top);
        brush.text(Type.BODY_STRONG, Token.TEXT, VolumeWords.name(volume), MARGIN + 24, top,
                badge - GAP - MARGIN - 24);
        brush.text(Type.MONO, Token.TEXT2, volume.place(), MARGIN, area.y + 42, right - MARGIN);
        brush.bar(ink(disk), disk.fullness(), MARGIN, area.y + 58, right - MARGIN);
        var free = VolumeWords.free(volume, Instant.now());
        int room = right - MARGIN;
        brush.right(Type.CAPTION, disk.nearlyFull() ? Token.WARN : Token.TEXT2, free, right, area.y + 74, room);
        brush.text(Type.CAPTION, Token.TEXT2, VolumeWords.used(volume), MARGIN, area.y + 74,
                room - look.painter().extent(brush.gc(), Type.CAPTION, free).x - GAP);
    }

    private static Token ink(Disk disk) {
        return disk.volume().away() ? Token.SLATE : disk.nearlyFull() ? Token.G_WARN : Token.ACCENT;
    }

    /** Returns its left end. */
    private int badge(Brush brush, Disk disk, int right, int middle) {
        Volume volume = disk.volume();
        var word = volume.away() ? Messages.Volume_offline : disk.nearlyFull() ? Messages.Volume_nearlyFull
                : volume.library() ? Messages.Volume_home : "";
        if (word.isEmpty()) {
            return right;
        }
        Painter painter = look.painter();
        boolean plain = !volume.away() && !disk.nearlyFull();
        int left = right - painter.badgeWidth(brush.gc(), word, !plain);
        if (plain) {
            painter.outlineBadge(brush.gc(), word, look.colour(Token.TEXT2), look.colour(Token.LINE), left, middle);
        } else {
            brush.badge(volume.away() ? "offline" : "warn", word, volume.away() ? Token.SLATE : Token.WARN,
                    volume.away() ? Token.T_SLATE : Token.T_WARN, left, middle);
        }
        return left;
    }

    private void saving(Brush brush, Saving saving, Rectangle area) {
        int middle = area.y + area.height / 2;
        int right = area.width - MARGIN;
        brush.text(Type.BODY, Token.TEXT, VolumeWords.name(saving), MARGIN, middle, right - MARGIN);
        boolean figure = saving.share() != null && saving.offers();
        brush.right(figure ? Type.BODY_STRONG : Type.BODY, figure ? Token.TEXT : Token.TEXT3,
                VolumeWords.amount(saving), right - widest(brush) - 2 * GAP, middle, right - MARGIN);
        if (saving.offers()) {
            brush.link(VolumeWords.verb(saving), link(brush, saving, area).x, middle);
        }
    }

    /** All links end on one line, and all figures on one before them. */
    private static int widest(Brush brush) {
        return Stream.of(Messages.Free_find, Messages.Free_review, Messages.Free_empty, Messages.Free_show)
                .mapToInt(brush::linkWidth).max().orElse(0);
    }

    private static Rectangle link(Brush brush, Saving saving, Rectangle area) {
        return brush.linkArea(VolumeWords.verb(saving), area.width - MARGIN, area);
    }

    @Override
    public List<Spot> spots(GC gc, VolumeRow row, Rectangle area) {
        return row instanceof Saving saving && saving.offers()
                ? List.of(new Spot(link(Brush.plain(look, gc), saving, area), VolumeWords.hint(saving),
                        () -> opened.accept(saving.kind())))
                : List.of();
    }

    @Override
    public String words(VolumeRow row) {
        return VolumeWords.spoken(row, Instant.now());
    }

    @Override
    public String hint(VolumeRow row) {
        return row instanceof Disk ? words(row) : "";
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import dev.maquette.ui.install.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/**
 * Draws how a row stands to the library: a badge or a word, the reason, and what can be done about it.
 *
 * @param selected whether the row is selected, so that badges stand on another ground
 */
record ResultPainter(Look look, GC gc, boolean selected) {

    void paint(ScanRow row, ScanColumns columns, int middle) {
        int used = switch (row.state()) {
        case NEW -> plain(Messages.Scan_new, columns, middle);
        case INSTALLING -> plain(Messages.Scan_installing, columns, middle);
        case INSTALLED -> badge(row, "okc", Token.OK, Token.T_OK, columns, middle);
        case IN_LIBRARY -> badge(row, "library", Token.OK, Token.T_OK, columns, middle);
        case SAME_CONTENT -> badge(row, "dup", Token.VIOLET, Token.T_VIOLET, columns, middle);
        case UNKNOWN, REJECTED -> 0;
        case UNSAFE -> unsafe(row, columns, middle);
        case BROKEN, FAILED -> badge(row, "error", Token.BAD, Token.T_BAD, columns, middle);
        };
        if (!row.reason().isEmpty()) {
            int left = used == 0 ? 0 : used + 8;
            look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT2), reason(row), columns.result() + left,
                    middle, columns.resultWidth() - left);
        }
        action(row, columns, middle);
    }

    /** The reason without the word that the badge says already. */
    private static String reason(ScanRow row) {
        String said = words(row.state()) + ": ";
        if (!row.reason().startsWith(said)) {
            return row.reason();
        }
        String rest = row.reason().substring(said.length());
        return rest.substring(0, 1).toUpperCase(Locale.getDefault()) + rest.substring(1);
    }

    private void action(ScanRow row, ScanColumns columns, int middle) {
        String label = actionOf(row);
        if (!label.isEmpty()) {
            int width = look.painter().text(gc, Type.BODY, look.colour(Token.ACCENT), label, columns.action(), middle,
                    80);
            gc.setBackground(look.colour(Token.ACCENT));
            gc.fillRectangle(columns.action(), middle + 8, width, 1);
        }
    }

    /** What can be done with a row, or an empty string. */
    static String actionOf(ScanRow row) {
        return switch (row.state()) {
        case NEW -> Messages.Scan_install;
        case FAILED -> Messages.Scan_retry;
        default -> "";
        };
    }

    private int plain(String text, ScanColumns columns, int middle) {
        return look.painter().text(gc, Type.BODY, look.colour(Token.TEXT2), text, columns.result(), middle,
                columns.resultWidth());
    }

    private int badge(ScanRow row, String icon, Token text, Token ground, ScanColumns columns, int middle) {
        Color behind = look.colour(selected ? Token.BG1 : ground);
        return look.painter().badge(gc, words(row.state()), look.icon(icon, text, 12), look.colour(text), behind,
                columns.result(), middle);
    }

    private int unsafe(ScanRow row, ScanColumns columns, int middle) {
        return look.painter().badge(gc, words(row.state()), look.icon("unsafe", Token.ONFILL, 12),
                look.colour(Token.ONFILL), look.colour(Token.UNSAFE), columns.result(), middle);
    }

    /** A state in words. */
    static String words(ScanState state) {
        return switch (state) {
        case NEW -> Messages.Scan_new;
        case INSTALLING -> Messages.Scan_installing;
        case INSTALLED -> Messages.Scan_installed;
        case IN_LIBRARY -> Messages.Scan_inLibrary;
        case SAME_CONTENT -> Messages.Scan_sameContent;
        case UNKNOWN -> Messages.Scan_unknown;
        case UNSAFE -> Messages.Scan_unsafe;
        case BROKEN -> Messages.Scan_broken;
        case REJECTED -> Messages.Scan_rejected;
        case FAILED -> Messages.Scan_failed;
        };
    }
}

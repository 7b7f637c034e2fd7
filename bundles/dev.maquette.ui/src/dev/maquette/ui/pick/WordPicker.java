// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;

/** Offers the words of a vocabulary; many can be searched. */
public final class WordPicker {

    private static final int MANY = 8;

    private final List<PickRow> words;
    private final String marked;
    private final PickPopup<PickRow> popup;

    private WordPicker(Control anchor, Look look, String name, List<PickRow> words, String marked,
            Consumer<String> chosen) {
        this.words = words;
        this.marked = marked;
        ModelLine none = new ModelLine(look, _ -> Optional.empty(), 0, 0, true);
        popup = new PickPopup<>(anchor, look, NLS.bind(Messages.Pick_choices, name),
                choose -> new PickFace(look, none, marked, choose),
                words.size() > MANY ? new PickPopup.Search(Messages.Pick_search, this::search) : null,
                row -> chosen.accept(row.id()));
    }

    /**
     * Opens the list.
     *
     * @param anchor what it opens below
     * @param name of what is chosen
     * @param words in the order to show them
     * @param labels what people read for a word
     * @param marked the word that is chosen now
     * @param chosen told the word that is chosen
     */
    public static void open(Control anchor, Look look, String name, List<String> words, UnaryOperator<String> labels,
            String marked, Consumer<String> chosen) {
        List<PickRow> rows = words.stream().<PickRow>map(word -> new PickRow.Word(word, labels.apply(word))).toList();
        WordPicker picker = new WordPicker(anchor, look, name, rows, marked, chosen);
        picker.search("");
        picker.popup.open(anchor.getSize().x);
    }

    private void search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        popup.show(words.stream().filter(word -> word instanceof PickRow.Word each
                && (each.id() + " " + each.label().toLowerCase(Locale.ROOT)).contains(wanted)).toList(), marked);
    }
}

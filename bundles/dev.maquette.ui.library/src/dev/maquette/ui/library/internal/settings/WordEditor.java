// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.Optional;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.model.Setting;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.pick.WordPicker;
import dev.maquette.ui.widgets.DropField;

/** One of several words. */
final class WordEditor extends Editor {

    private final Look look;
    private final Offer offer;
    private final Setting.Word word;
    private final Changing changing;
    private final DropField field;
    private String last;

    WordEditor(Composite parent, Look look, Offer offer, Setting.Word word, Changing changing) {
        super(parent);
        this.look = look;
        this.offer = offer;
        this.word = word;
        this.changing = changing;
        this.last = word.initial();
        setLayout(new FillLayout());
        field = new DropField(this, look, Words.name(offer.name()), this::offer);
        show(null);
    }

    private void offer() {
        WordPicker.open(field, look, Words.name(offer.name()), word.words(), each -> Words.word(offer.name(), each),
                last, chosen -> changing.set(offer, chosen));
    }

    @Override
    void show(Object value) {
        if (value instanceof String chosen) {
            last = chosen;
        }
        field.setEnabled(value instanceof String && isAllowed());
        field.show(Words.word(offer.name(), last), Token.TEXT, Optional.empty());
    }

    @Override
    void forget() {
        last = word.initial();
    }

    @Override
    Object suggestion() {
        return last;
    }
}

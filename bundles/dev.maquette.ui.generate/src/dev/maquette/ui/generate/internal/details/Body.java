// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.generate.internal.picture.ScaledImage;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;

/** A picture, below it facts, below these what can be done with it. */
final class Body extends Area {

    private static final int HIGHEST = 236;

    private final ScaledImage picture;
    private final FactSheet facts;
    private final ActionButton use;
    private final ActionButton cover;
    private final Note note;

    /** @param onUse what the buttons do, in their order */
    Body(Composite parent, Look look, Runnable onUse, Runnable onSave, Runnable onCover) {
        super(parent, 1, 12, 12);
        rows(12);
        picture = new ScaledImage(this, look, Token.BG1, 0);
        GridData tall = new GridData(SWT.FILL, SWT.TOP, true, false);
        tall.heightHint = HIGHEST;
        picture.setLayoutData(tall);
        facts = wide(new FactSheet(this, look));
        use = wide(new ActionButton(this, look, ButtonStyle.NORMAL).show("undo", Messages.Use).hint(Messages.Use_hint)
                .onPress(onUse));
        Area pair = wide(new Area(this, 2, 0, 0));
        ((GridLayout) pair.getLayout()).makeColumnsEqualWidth = true;
        wide(new ActionButton(pair, look, ButtonStyle.NORMAL).show("save", Messages.Save).hint(Messages.Save_hint)
                .onPress(onSave));
        cover = wide(new ActionButton(pair, look, ButtonStyle.NORMAL).show("image", Messages.Cover).onPress(onCover));
        note = wide(new Note(this, look));
    }

    void show(DetailsState state, Map<Fact, String> words) {
        facts.show(words);
        use.setEnabled(state.isTold());
        cover.setEnabled(state.hasModel());
        cover.hint(state.hasModel() ? Messages.Cover_hint
                : state.namesModel() ? Messages.Cover_gone : Messages.Cover_none);
        note.show(state.isTold() ? Messages.Note_stored
                : state.isBroken() ? Messages.Note_broken : Messages.Note_foreign);
    }

    /**
     * Shows the picture, as high as it needs.
     *
     * @param image empty until it is read
     * @return whether the room it takes is another
     */
    boolean paint(Optional<Image> image, boolean broken) {
        if (image.isPresent() || broken) {
            picture.show(image, facts.words(Fact.PROMPT));
        }
        boolean appears = picture.getVisible() == broken;
        shown(picture, !broken);
        GridData data = (GridData) picture.getLayoutData();
        int before = data.heightHint;
        data.heightHint = image.map(Image::getBounds).map(
                size -> Math.min(HIGHEST, Math.max(1, picture.getSize().x) * size.height / Math.max(1, size.width)))
                .filter(height -> picture.getSize().x > 0).orElse(before);
        return appears || data.heightHint != before;
    }

    /** Whether there is a picture. */
    boolean hasPicture() {
        return picture.hasPicture();
    }

    /** What is said of the picture. */
    FactSheet facts() {
        return facts;
    }

    ActionButton useButton() {
        return use;
    }

    ActionButton coverButton() {
        return cover;
    }

    Note note() {
        return note;
    }

    @Override
    public boolean setFocus() {
        return focus(use, cover);
    }
}

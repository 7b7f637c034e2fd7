// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.ui.generate.internal.picture.FileName;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.DropField;

/** The picture that is drawn over, where it may be changed, and how much. */
final class StartPane {

    private final Look look;
    private final FormPresenter presenter;
    private final Fold fold;
    private final DropField picture;
    private final DropField mask;
    private final ActionButton noPicture;
    private final ActionButton noMask;
    private final Amount strength;

    StartPane(Composite parent, Look look, FormPresenter presenter, Runnable folded) {
        this.look = look;
        this.presenter = presenter;
        fold = new Fold(parent, look, Messages.Form_start, folded);
        Area first = named(Messages.Form_picture);
        picture = file(first, Messages.Form_choosePicture, presenter::start);
        noPicture = clear(first, () -> presenter.start(null));
        Area second = named(Messages.Form_mask);
        mask = file(second, Messages.Form_chooseMask, this::mask);
        noMask = clear(second, () -> mask(null));
        strength = new Amount(named(Messages.Form_strength), look, Messages.Form_strength,
                new Amount.Range(0.01, 1, 1, 0.05, 0.01), Rows.FIELD, this::strength);
    }

    private Area named(String name) {
        Area row = Rows.row(fold.body(), 3);
        Rows.before(row, look, name);
        return row;
    }

    private DropField file(Area row, String title, Consumer<Path> take) {
        DropField[] made = new DropField[1];
        made[0] = Area.wide(new DropField(row, look, title, () -> ask(made[0], title, take)));
        PictureDrop.on(made[0], take);
        return made[0];
    }

    private ActionButton clear(Area row, Runnable action) {
        return new ActionButton(row, look, ButtonStyle.FLAT).show("x", "").hint(Messages.Form_clear).onPress(action);
    }

    private static void ask(Control anchor, String title, Consumer<Path> take) {
        FileDialog dialog = new FileDialog(anchor.getShell(), SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterNames(new String[]{Messages.Form_pictureFiles});
        dialog.setFilterExtensions(new String[]{StartPictures.filter()});
        String file = dialog.open();
        if (file != null) {
            take.accept(Path.of(file));
        }
    }

    private Optional<Start> now() {
        return Optional.ofNullable(presenter.state().wish().settings().start());
    }

    private void become(Start next) {
        presenter.change(s -> s.start(next));
    }

    /** Changes only what is white in a picture; all where it is null. */
    void mask(Path file) {
        now().ifPresent(start -> become(
                new Start(start.image(), file == null ? null : file.toString(), start.strength())));
    }

    private void strength(double share) {
        now().ifPresent(start -> become(new Start(start.image(), start.mask(), share)));
    }

    void show(FormState state) {
        ImageSettings settings = state.wish().settings();
        Optional<Start> start = Optional.ofNullable(settings.start());
        show(picture, start.map(Start::image), Messages.Form_noPicture);
        show(mask, start.map(Start::mask), Messages.Form_noMask);
        strength.show(start.map(Start::strength).orElse(Wish.STRENGTH));
        strength.setEnabled(start.isPresent());
        mask.setEnabled(start.isPresent());
        noPicture.setEnabled(start.isPresent());
        noMask.setEnabled(start.map(Start::mask).isPresent());
        if (start.isPresent()) {
            fold.open(true);
        }
    }

    private static void show(DropField field, Optional<String> file, String none) {
        field.show(file.map(FileName::of).orElse(none),
                file.isPresent() ? Token.TEXT : Token.TEXT2, Optional.empty());
        field.setToolTipText(file.map(path -> path.replace("&", "&&")).orElse(null));
    }

    DropField pictureField() {
        return picture;
    }

    Fold fold() {
        return fold;
    }

    Amount strength() {
        return strength;
    }
}

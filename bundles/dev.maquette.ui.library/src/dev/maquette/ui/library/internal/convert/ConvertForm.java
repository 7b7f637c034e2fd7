// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.convert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.pick.WordPicker;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.DropField;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** What a model is to become, and whether it can. */
final class ConvertForm extends Composite {

    private static final String AS_IT_IS = "";
    private static final int WIDTH = 480;
    /** For why it cannot be done, without the dialog growing. */
    private static final int LINES = 3;

    private final Look look;
    private final Consumer<Boolean> possible;
    private final Outlook outlook;
    private final DropField target;
    private final DropField precision;
    private final TextField name;
    private final Label told;
    private Wish wish;

    /** @param possible told, each time that it becomes known, whether it can be done */
    ConvertForm(Composite parent, Look look, Session session, ModelSummary model, Consumer<Boolean> possible) {
        super(parent, SWT.NONE);
        this.look = look;
        this.possible = possible;
        wish = Wish.usual(model);
        outlook = new Outlook(session, this::onDisplay, this::show);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.horizontalSpacing = 12;
        grid.verticalSpacing = 10;
        setLayout(grid);
        Styles.set(this, "mq-page");
        words(NLS.bind(Messages.Convert_heading, model.name().replace("&", "&&")), Type.TITLE, "mq-page");
        words(Messages.Convert_text, Type.BODY, "mq-text2");
        target = field(Messages.Convert_format, this::offerTargets);
        precision = field(Messages.Convert_precision, this::offerPrecisions);
        label(Messages.Convert_name);
        name = new TextField(this, look, FieldStyle.LINE);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        told = words("", Type.BODY, "mq-text2");
        ((GridData) told.getLayoutData()).heightHint = LINES * told.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        addListener(SWT.Dispose, e -> outlook.close());
    }

    /** Begins to look. */
    void begin() {
        outlook.look(wish);
    }

    /** What is wished now. */
    Wish wish() {
        return wish.called(name.text().getText());
    }

    /** Says what is wished. */
    void become(Wish next) {
        wish = next;
        outlook.look(next);
    }

    /** What is said of it. */
    String told() {
        return told.getText();
    }

    /** Names of models are in it. */
    private void say(String words) {
        told.setText(words.replace("&", "&&"));
    }

    private void onDisplay(Runnable task) {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> {
                if (!isDisposed()) {
                    task.run();
                }
            });
        }
    }

    private Label words(String text, Type type, String style) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text);
        label.setFont(look.font(type));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        Styles.set(label, style);
        return label;
    }

    private void label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        label.setFont(look.font(Type.BODY));
        Styles.set(label, "mq-text2");
    }

    private DropField field(String title, Runnable offer) {
        label(title);
        DropField field = new DropField(this, look, title, offer);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return field;
    }

    private void offerTargets() {
        WordPicker.open(target, look, Messages.Convert_format,
                List.of(ConversionTarget.values()).stream().map(Enum::name).toList(),
                word -> label(ConversionTarget.valueOf(word)), wish.target().name(),
                word -> become(wish.to(ConversionTarget.valueOf(word))));
    }

    private void offerPrecisions() {
        WordPicker.open(precision, look, Messages.Convert_precision,
                Stream.concat(Stream.of(AS_IT_IS), Stream.of(Precision.values()).map(Enum::name)).toList(),
                word -> label(precision(word)), wish.precision() == null ? AS_IT_IS : wish.precision().name(),
                word -> become(wish.with(precision(word))));
    }

    private static Precision precision(String word) {
        return word.equals(AS_IT_IS) ? null : Precision.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String label(ConversionTarget target) {
        return switch (target) {
        case ONNX -> Messages.Convert_onnx;
        case DIFFUSERS -> Messages.Convert_diffusers;
        case SAFETENSORS -> Messages.Convert_safetensors;
        };
    }

    private static String label(Precision precision) {
        return switch (precision) {
        case null -> Messages.Convert_asItIs;
        case FP16 -> Messages.Convert_half;
        case FP32 -> Messages.Convert_single;
        };
    }

    private void show(Outlook.State state) {
        target.show(label(state.wish().target()), Token.TEXT, Optional.empty());
        precision.show(label(state.wish().precision()), Token.TEXT, Optional.empty());
        var foreseen = state.foreseen();
        name.text().setMessage(foreseen == null ? "" : foreseen.name());
        if (foreseen != null) {
            say(NLS.bind(Messages.Convert_foreseen, ByteSize.text(foreseen.bytes()),
                    String.join(" ", foreseen.notes())).strip());
        } else {
            say(state.problem() == null ? Messages.Convert_looking : state.problem());
        }
        possible.accept(foreseen != null);
        layout();
    }
}

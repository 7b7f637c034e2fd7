// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.DropField;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;

/** The form: choices in the order in which one makes them, and below them the button that draws. */
final class FormPage extends Area implements FormScreen {

    private static final long SEEDS = 1L << 32;
    private static final int LEAST = 240;

    private final Offers offers;
    private final FormPresenter presenter;
    private final MessageBar message;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Area form;
    private final ScrolledComposite scroll;
    private final Area content;
    private final ModelField main;
    private final DropField vae;
    private final DropField device;
    private final LoraPane loras;
    private final PromptPane prompts;
    private final SamplingPane sampling;
    private final StartPane start;
    private final MorePane more;
    private final Foot foot;
    private final EmptyState empty;
    private final ActionButton starter;
    private boolean made;

    /**
     * @param kept what is remembered from one start to the next
     * @param starters offers models to begin with
     */
    FormPage(Composite parent, Look look, Surroundings.Maker maker, Studio studio, Map<String, String> kept,
            Runnable starters) {
        super(parent, 1, 0, 0);
        message = message(look);
        body = whole(new Composite(this, SWT.NONE));
        body.setLayout(stack);
        Styles.set(body, "mq-page");
        Surroundings surroundings = maker.of(this);
        presenter = new FormPresenter(surroundings, studio, this, kept,
                () -> ThreadLocalRandom.current().nextLong(SEEDS));
        offers = new Offers(look, surroundings, this::showAgain);
        form = new Area(body, 1, 0, 0);
        scroll = whole(new ScrolledComposite(form, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        Styles.set(scroll, "mq-page");
        content = new Area(scroll, 1, 12, 12);
        content.rows(12);
        scroll.setContent(content);
        main = wide(new ModelField(above(content, look, Messages.Form_main), look, Messages.Form_main,
                this::chooseMain));
        Area two = Rows.row(content, 2);
        ((GridLayout) two.getLayout()).makeColumnsEqualWidth = true;
        vae = wide(new DropField(above(two, look, Messages.Form_vae), look, Messages.Form_vae, this::chooseVae));
        device = wide(new DropField(above(two, look, Messages.Form_device), look, Messages.Form_device,
                this::chooseDevice));
        loras = wide(new LoraPane(content, offers, presenter));
        prompts = wide(new PromptPane(content, look, presenter));
        sampling = wide(new SamplingPane(content, offers, presenter));
        start = new StartPane(content, look, presenter, this::measure);
        wide(start.fold());
        more = new MorePane(content, offers, presenter, this::measure);
        wide(more.fold());
        foot = wide(new Foot(form, look, presenter));
        empty = new EmptyState(body, look);
        empty.show("main", Messages.Form_noMain, Messages.Form_noMainText);
        starter = empty.button(ButtonStyle.PRIMARY, "rocket", Messages.Form_starters, starters);
        PictureDrop.on(scroll, presenter::drop);
        scroll.addListener(SWT.Resize, e -> measure());
        made = true;
        showAgain();
        addDisposeListener(e -> {
            presenter.close();
            offers.close();
        });
    }

    private static Area above(Area parent, Look look, String name) {
        Area both = Rows.row(parent, 1);
        both.rows(4);
        Rows.name(both, look, name);
        return both;
    }

    private void chooseMain() {
        offers.models(main, Fitting.mains(), shown -> Fitting.draws(shown.variant()), null,
                presenter.state().wish().model(), model -> model.map(Shown::key).ifPresent(presenter::take));
    }

    private void chooseVae() {
        presenter.state().main()
                .ifPresent(model -> offers.models(vae, Fitting.partners(Fitting.VAE, model.base()), _ -> true,
                        Messages.Form_ownVae, presenter.state().wish().settings().vae(),
                        chosen -> presenter.change(s -> s.vae(chosen.map(Shown::key).orElse(null)))));
    }

    private void chooseDevice() {
        FormState state = presenter.state();
        offers.devices(device, state.usable(), state.wish().device(), presenter::device);
    }

    private void showAgain() {
        show(presenter.state());
    }

    @Override
    public void show(FormState state) {
        if (!made) {
            return; // the presenter shows its first state while the page is being made
        }
        turnTo(state.empty() ? empty : form);
        main.show(state.main(), state.main().flatMap(offers::cover));
        Optional<ModelRecord> decoder = state.vae();
        vae.show(decoder.map(ModelRecord::name).orElse(Messages.Form_ownVae), Token.TEXT,
                decoder.flatMap(offers::cover));
        device.show(Offers.device(state.usable(), state.wish().device()), Token.TEXT, Optional.empty());
        device.setToolTipText(Troubles.of(state.devices()));
        boolean other = loras.show(state);
        other |= prompts.show(state);
        sampling.show(state);
        start.show(state);
        other |= more.show(state);
        if (foot.show(state)) {
            form.layout(true, true);
            other = true;
        }
        if (other) {
            measure();
        }
    }

    private void turnTo(Control top) {
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout(true, true);
        }
    }

    private void measure() {
        int width = Math.max(scroll.getClientArea().width, LEAST);
        content.layout(true, true);
        scroll.setMinSize(content.computeSize(width, SWT.DEFAULT));
    }

    @Override
    public void tell(Notice notice) {
        message.show(notice);
    }

    FormPresenter presenter() {
        return presenter;
    }

    MessageBar message() {
        return message;
    }

    ModelField main() {
        return main;
    }

    DropField vae() {
        return vae;
    }

    DropField device() {
        return device;
    }

    LoraPane loras() {
        return loras;
    }

    PromptPane prompts() {
        return prompts;
    }

    SamplingPane sampling() {
        return sampling;
    }

    StartPane start() {
        return start;
    }

    MorePane more() {
        return more;
    }

    Foot foot() {
        return foot;
    }

    EmptyState empty() {
        return empty;
    }

    ActionButton starter() {
        return starter;
    }

    @Override
    public boolean setFocus() {
        return focus(stack.topControl == form ? prompts : empty, main);
    }
}

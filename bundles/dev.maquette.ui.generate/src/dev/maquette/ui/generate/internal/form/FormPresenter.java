// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.studio.DrawingState;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/**
 * Knows what is to be drawn, with which of the models that are there, and lets the studio draw it. Belongs to the
 * display's thread.
 */
final class FormPresenter implements Studio.Listener {

    private final Session session;
    private final Studio studio;
    private final FormScreen screen;
    private final Remembered remembered;
    private final LongSupplier seeds;
    private final Enquiries enquiries;
    private final Takes takes;
    private final List<Registration> registrations;
    private String place = "";
    private Wish wish = Wish.first();
    private Scene scene = Scene.unknown();
    private List<Device> devices = List.of();
    private Fit fit = Fit.unknown();
    private List<Drawing> pictures = List.of();
    private boolean drawing;
    private int waiting;

    /**
     * @param kept what is remembered from one start to the next
     * @param seeds makes seeds up
     */
    FormPresenter(Surroundings surroundings, Studio studio, FormScreen screen, Map<String, String> kept,
            LongSupplier seeds) {
        this.session = surroundings.session();
        this.studio = studio;
        this.screen = screen;
        remembered = new Remembered(kept);
        this.seeds = seeds;
        enquiries = new Enquiries(surroundings, this::found, this::survey, this::estimated);
        takes = new Takes(session, enquiries, this::unread);
        registrations = List.of(
                session.onState(state -> surroundings.display().execute(this::startAgain)),
                session.onChange(event -> surroundings.display().execute(this::refresh)),
                session.onCheck(() -> surroundings.display().execute(this::refresh)), studio.subscribe(this));
        startAgain();
    }

    FormState state() {
        return new FormState(wish, scene, devices, fit, drawing, waiting);
    }

    private void show() {
        screen.show(state());
    }

    /** Begins with what was last set for the library that is open now. */
    private void startAgain() {
        keep();
        place = session.library().map(library -> library.info().location().toString()).orElse("");
        wish = remembered.wish(place);
        scene = Scene.unknown();
        devices = List.of();
        fit = Fit.unknown();
        show();
        refresh();
        session.library().ifPresent(enquiries::survey);
    }

    /** Remembers what the form is set to. */
    void keep() {
        if (!place.isEmpty()) {
            remembered.keep(place, wish);
        }
    }

    /** Looks again which models are there. */
    void refresh() {
        session.library().ifPresent(library -> enquiries.look(library, wish.models()));
    }

    /** Looks again which models are there, and on what can be drawn. */
    void renew() {
        refresh();
        session.library().ifPresent(enquiries::survey);
    }

    private void found(Scene now) {
        scene = now;
        if (now.main(wish).isEmpty() && now.first() != null && !now.first().equals(wish.model()) && !takes.reading()) {
            takes.propose(now.first(), this::take); // none was chosen yet, or the one that was is gone
        } else {
            become(now.allowed(wish));
            show();
            estimate();
        }
    }

    private void survey(List<Device> all) {
        devices = all;
        if (wish.device() != null && state().usable().stream().noneMatch(one -> one.id().equals(wish.device()))) {
            become(wish.withDevice(null));
        }
        show();
    }

    private void estimated(Fit now) {
        fit = now;
        show();
    }

    private void estimate() {
        if (state().main().isPresent()) {
            session.library().ifPresent(library -> enquiries.estimate(library, wish.request()));
        } else {
            fit = Fit.unknown();
        }
    }

    private void become(Wish next) {
        if (next.equals(wish)) {
            return;
        }
        Wish before = wish;
        wish = next;
        show();
        if (!next.models().equals(before.models())) {
            refresh();
        } else if (Enquiries.matters(before.request(), next.request())) {
            estimate();
        }
    }

    /** Sets something. */
    void change(UnaryOperator<ImageSettings.Builder> change) {
        become(wish.with(change));
    }

    void prompt(String text) {
        become(wish.prompt(text));
    }

    void random(boolean always) {
        become(wish.withRandom(always));
    }

    /** Draws on a device from now on; null for the best that works. */
    void device(String id) {
        become(wish.withDevice(id));
    }

    /** Width becomes height, and the other way round. */
    void swap() {
        change(s -> s.size(wish.settings().height(), wish.settings().width()));
    }

    /** Makes a seed up, which stays. */
    void dice() {
        seed(seeds.getAsLong());
    }

    /** Draws with this seed from now on. */
    void seed(long number) {
        become(wish.withRandom(false).with(s -> s.seed(number)));
    }

    void use(String lora, boolean used) {
        become(wish.using(lora, used));
    }

    void strength(String lora, double strength) {
        become(wish.withLora(lora, strength));
    }

    void remove(String lora) {
        become(wish.using(lora, true).with(s -> s.loras(wish.settings().loras().stream()
                .filter(each -> !each.model().equals(lora)).toList())));
    }

    /** Takes a model as what it is: the main one, one more LoRA, the VAE. */
    void take(String key) {
        takes.want(key, found -> found.ifPresentOrElse(this::take, this::refresh));
    }

    private void take(Enquiries.Sized model) {
        switch (Intake.of(wish, model, state().main())) {
        case Intake.Taken(Wish next) -> become(next);
        case Intake.Refused(Notice why) -> {
            screen.tell(why);
            refresh(); // a first model may have been left out for the one that was refused
        }
        }
    }

    /** Sets all as the model is used when the user says nothing. */
    void reset() {
        if (wish.model() != null) {
            take(wish.model());
        }
    }

    /** Draws what is set, if it can be drawn. */
    void generate() {
        if (state().main().isPresent()) {
            if (wish.random()) {
                long seed = seeds.getAsLong();
                change(s -> s.seed(seed));
            }
            keep();
            studio.draw(wish.request());
        }
    }

    @Override
    public void drawing(Optional<DrawingState> state) {
        if (drawing != state.isPresent()) {
            drawing = state.isPresent();
            show();
        }
    }

    @Override
    public void waiting(int drawings) {
        if (waiting != drawings) {
            waiting = drawings;
            show();
        }
    }

    @Override
    public void pictures(List<Drawing> all, int total) {
        pictures = all;
    }

    /** A picture that says how it was drawn gives its settings, any other is drawn over; a model is taken. */
    void drop(Path file) {
        Optional<Drawing> own = pictures.stream()
                .filter(one -> one.path().equals(file.toString()) && one.settings() != null).findFirst();
        if (own.isPresent()) {
            use(own.get());
        } else if (StartPictures.is(file)) {
            start(file);
        } else {
            session.library().ifPresent(library -> enquiries.find(library, file, key -> dropped(file, key)));
        }
    }

    private void dropped(Path file, Optional<String> key) {
        key.ifPresentOrElse(this::take, () -> screen.tell(Notice.of(Notice.Kind.INFO,
                NLS.bind(Messages.Form_dropped, file.getFileName()), Messages.Form_droppedText)));
    }

    /** Begins with a picture; with noise where it is null. */
    void start(Path file) {
        Optional<Start> now = Optional.ofNullable(wish.settings().start());
        Start next = file == null ? null : new Start(file.toString(), now.map(Start::mask).orElse(null),
                now.map(Start::strength).orElse(Wish.STRENGTH));
        change(s -> s.start(next));
    }

    @Override
    public void use(Drawing picture) {
        if (picture.settings() == null) {
            return;
        }
        String model = picture.model();
        if (model == null || model.equals(wish.model())) {
            become(wish.like(model, picture.settings()));
        } else {
            takes.want(model, found -> use(picture, found.map(Enquiries.Sized::model).filter(Fitting::runs)));
        }
    }

    private void use(Drawing picture, Optional<ModelRecord> model) {
        become(wish.like(model.map(ModelRecord::key).orElse(null), picture.settings()));
        if (model.isEmpty()) {
            screen.tell(Notice.of(Notice.Kind.INFO, NLS.bind(Messages.Form_gone,
                    picture.modelName() == null ? picture.model() : picture.modelName()), Messages.Form_goneText));
        }
    }

    /** What fails while it draws is told where the picture would be. */
    private void unread(LibraryException failure) {
        screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
    }

    void close() {
        keep();
        registrations.forEach(Registration::end);
    }
}

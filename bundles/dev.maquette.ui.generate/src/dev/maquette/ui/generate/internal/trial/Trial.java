// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Image;
import dev.maquette.api.request.MeasureSpeed;
import dev.maquette.api.request.MeasureSpeed.Speed;
import dev.maquette.ui.generate.internal.picture.CoverChange;
import dev.maquette.ui.model.Schedulers;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/**
 * Tries a model out in the background and tells how it went where the models are shown. What is not said of a picture
 * is the model's own default.
 */
public final class Trial {

    private static final long SEED = 7;
    /** So few that a slow machine is done in minutes, so many that the first, which is slower, does not count. */
    private static final int STEPS = 8;
    /** Networks below this size have learned shapes and colours at most. */
    private static final long SMALL = 100_000_000;
    private static final ModelType MAIN = new ModelType("main");
    private static final double SECOND = 1000;

    private final Session session;
    private final CoverChange covers;

    /** Works on the session's library. */
    public Trial(Session session) {
        this.session = session;
        covers = new CoverChange(session);
    }

    private record Drawn(ModelRecord model, Image image) {
    }

    private record Measured(ModelRecord model, Speed speed) {
    }

    /**
     * Draws one picture and makes it the model's cover, which can be undone.
     *
     * @param model its key
     */
    public void run(String model) {
        session.library().ifPresent(library -> session.operations().start(Messages.Run_job,
                monitor -> drawn(library, model, monitor), this::tell, session::tell));
    }

    private Drawn drawn(Library library, String key, IProgressMonitor monitor) throws LibraryException {
        var model = main(library, key);
        var progress = SubMonitor.convert(monitor, 100);
        var image = new AtomicReference<Image>();
        var settings = new ImageSettings.Builder(prompt(model)).seed(SEED).build();
        library.run(new GenerateImages(key, settings, null, null), news -> {
            if (news.image() != null) {
                image.set(news.image());
            }
        }, Actor.localUser(), progress.split(95));
        return new Drawn(covers.set(library, key, image.get().path(), progress.split(5)), image.get());
    }

    /** What the model is meant to be called by, and something to see. */
    private static String prompt(ModelRecord model) {
        var scene = model.fileSize() < SMALL ? Messages.Prompt_shape : Messages.Prompt_scene;
        var phrases = model.triggerPhrases();
        return phrases == null || phrases.isEmpty() ? scene : phrases.getFirst() + ", " + scene;
    }

    private void tell(Drawn drawn) {
        session.tell(Notice.of(Notice.Kind.DONE, NLS.bind(Messages.Run_covered, drawn.model().name()),
                NLS.bind(Messages.Run_kept, seconds(drawn.image().milliseconds()))));
    }

    /**
     * Tells how fast the model draws on this machine. No picture is kept.
     *
     * @param model its key
     */
    public void measure(String model) {
        session.library().ifPresent(library -> session.operations().start(Messages.Measure_job,
                monitor -> measured(library, model, monitor), this::tell, session::tell));
    }

    private static Measured measured(Library library, String key, IProgressMonitor monitor) throws LibraryException {
        var model = main(library, key);
        var settings = new ImageSettings.Builder(prompt(model)).seed(SEED).steps(STEPS).build();
        return new Measured(model,
                library.run(new MeasureSpeed(key, settings, null), Actor.localUser(), monitor));
    }

    private void tell(Measured measured) {
        var name = measured.model().name();
        var speed = measured.speed();
        var settings = speed.settings();
        session.tell(Notice.of(Notice.Kind.DONE,
                speed.stepsPerSecond() < 1
                        ? NLS.bind(Messages.Measure_slow, name, number(1 / speed.stepsPerSecond()))
                        : NLS.bind(Messages.Measure_done, name, number(speed.stepsPerSecond())),
                NLS.bind(Messages.Measure_text,
                        new Object[]{speed.device().name(), settings.width(), settings.height(), settings.steps(),
                                Schedulers.label(settings.scheduler()), seconds(speed.milliseconds()),
                                seconds(speed.loadMilliseconds())})));
    }

    private static ModelRecord main(Library library, String key) throws LibraryException {
        var model = library.model(key).orElseThrow(() -> new LibraryException(Problem.NOT_FOUND,
                NLS.bind(Messages.NotMain, key), Messages.NotMain_remedy));
        if (!model.type().equals(MAIN)) {
            throw new LibraryException(Problem.INVALID, NLS.bind(Messages.NotMain, model.name()),
                    Messages.NotMain_remedy);
        }
        return model;
    }

    private static String seconds(long milliseconds) {
        return number(milliseconds / SECOND);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}

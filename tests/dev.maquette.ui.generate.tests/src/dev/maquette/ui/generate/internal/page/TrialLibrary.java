// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.Device;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Drawn;
import dev.maquette.api.request.GenerateImages.Generated;
import dev.maquette.api.request.GenerateImages.Image;
import dev.maquette.api.request.MeasureSpeed;
import dev.maquette.api.request.MeasureSpeed.Speed;
import dev.maquette.api.request.RemovePictures;
import dev.maquette.api.request.RemovePictures.Removed;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** A dozen models with which a picture can be drawn that a test has made, and a trash for pictures. */
public final class TrialLibrary extends ForwardingLibrary {

    private static final Device PENCIL = new Device("pencil", "a pencil", true, null, null, null);

    private final List<Record> requests = new ArrayList<>();
    private String picture;
    private double pace = 6.84;
    private String failing = "";

    public TrialLibrary() {
        super(new MemoryLibrary("Studio SSD", ModelRecords.dozen()));
    }

    /** What it draws is in this file. */
    public TrialLibrary drawing(String path) {
        picture = path;
        return this;
    }

    /** How many steps a second it draws. */
    public TrialLibrary at(double stepsPerSecond) {
        pace = stepsPerSecond;
        return this;
    }

    /** Pictures with such a path are neither removed nor had again. */
    public TrialLibrary keeping(String path) {
        failing = path;
        return this;
    }

    /** All that was to be done with pictures. */
    public List<Record> requests() {
        return requests;
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        Record outcome = switch (request) {
        case RemovePictures remove -> removed(remove);
        case MeasureSpeed measure -> measured(measure);
        default -> null;
        };
        if (outcome == null) {
            return super.run(request, actor, monitor);
        }
        requests.add((Record) request);
        @SuppressWarnings("unchecked")
        O answer = (O) outcome;
        return answer;
    }

    private Removed removed(RemovePictures remove) {
        return new Removed(remove.paths().stream().filter(path -> !path.equals(failing)).toList(),
                remove.paths().stream().filter(failing::equals).map(path -> path + " is in use.").toList());
    }

    private Speed measured(MeasureSpeed measure) {
        return new Speed(PENCIL, measure.settings().change().size(512, 768).scheduler("euler_a").build(), 12_340, pace,
                1_170);
    }

    @Override
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        if (!(request instanceof GenerateImages generate)) {
            return super.run(request, found, actor, monitor);
        }
        requests.add(generate);
        if (picture == null) {
            throw new LibraryException(Problem.ENVIRONMENT, "Nothing was drawn: there is no engine.",
                    "Install one.");
        }
        @SuppressWarnings("unchecked")
        I news = (I) new Drawn(null, new Image(picture, generate.settings(), 4_300));
        found.accept(news);
        @SuppressWarnings("unchecked")
        O answer = (O) new Generated(1, PENCIL, 4_300);
        return answer;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import java.util.List;

import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.care.internal.soundness.CheckState.Phase;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/** Has the open library look whether it is sound, when that is asked for. Belongs to the display's thread. */
final class CheckPresenter {

    private final Session session;
    private final Screen<CheckState> screen;
    private final Working working;
    private final Registration registration;
    private CheckState state = CheckState.in(Phase.NEVER);
    /** Tells what comes of this check from what still comes of a former one. */
    private int check;

    CheckPresenter(Surroundings surroundings, Screen<CheckState> screen) {
        this.session = surroundings.session();
        this.screen = screen;
        this.working = new Working(surroundings, screen, () -> {
            // each check tells its own end
        });
        registration = session.onState(any -> surroundings.display().execute(this::another));
        show(state);
    }

    /** What was found in the former library is of no use in another. */
    private void another() {
        working.cancel();
        check++;
        show(CheckState.in(Phase.NEVER));
    }

    private void show(CheckState next) {
        state = next;
        screen.show(next);
    }

    /** What is to be seen now. */
    CheckState state() {
        return state;
    }

    /** Whether a check can begin. */
    boolean canLook() {
        return state.phase() != Phase.LOOKING && session.library().isPresent();
    }

    /** Looks, once at a time. */
    void look() {
        if (canLook()) {
            int now = ++check;
            show(CheckState.in(Phase.LOOKING));
            working.watch(Messages.Check_label, new VerifyLibrary(), found -> ifCurrent(now, () -> found(found)),
                    outcome -> ifCurrent(now, () -> show(state.done(outcome.models()))),
                    () -> ifCurrent(now, () -> show(state.stopped())));
        }
    }

    private void ifCurrent(int of, Runnable action) {
        if (of == check) {
            action.run();
        }
    }

    private void found(List<Finding> found) {
        show(state.with(found));
    }

    /** Ends what is being done; what was found stays. */
    void cancel() {
        working.cancel();
    }

    /** Nobody looks any more, so that nothing has to be found. */
    void close() {
        registration.end();
        working.cancel();
        working.close();
    }
}

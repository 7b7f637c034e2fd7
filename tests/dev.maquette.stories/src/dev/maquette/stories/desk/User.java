// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.desk;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody before the screen. What they act on they must see: it is in a window that no dialog blocks, not clipped
 * away,
 * and painted. They act by real events of mouse and keyboard alone, and wait as long as a patient user would.
 */
public final class User {

    /** How often a dialog is looked at before it is told once more to end. */
    private static final int LOOKS = 40;

    private final Program program;

    public User(Program program) {
        this.program = program;
    }

    /** Waits until something can be seen whose name or text has these words, and answers it. */
    public Seen sees(String words) {
        return finds(words, thing -> thing.says(words));
    }

    /** Waits until something can be seen that fits, and answers it. */
    public Seen finds(String what, Predicate<Seen> which) {
        AtomicReference<Seen> found = new AtomicReference<>();
        Patience.until("to see " + what, () -> {
            Optional<Seen> first = first(which);
            first.filter(thing -> Picture.take().shows(thing)).ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    /** Waits until nothing can be seen any more that has these words. */
    public void seesNoMore(String words) {
        Patience.until("to see no more: " + words, () -> first(thing -> thing.says(words)).isEmpty());
    }

    private Optional<Seen> first(Predicate<Seen> which) {
        return program.look().stream().filter(thing -> !thing.has("blocked")).filter(which)
                .min(Comparator.comparingInt(thing -> thing.width() * thing.height()));
    }

    /** Clicks on what has exactly this name or text, or else begins with it. */
    public void clicks(String words) {
        clicks(words, thing -> thing.begins(words));
    }

    public void clicks(String what, Predicate<Seen> which) {
        act(what, which, "click", "1");
    }

    public void doubleClicks(String words) {
        act(words, thing -> thing.begins(words), "click", "--repeat", "2", "--delay", "60", "1");
    }

    /** Turns the wheel down over something, as far as it goes. */
    public void scrollsDown(String words) {
        act(words, thing -> thing.begins(words), "click", "--repeat", "20", "--delay", "10", "5");
    }

    /** Moves the mouse to the middle of what has come to rest and can be used, and does something there. */
    private void act(String what, Predicate<Seen> which, String... deed) {
        Seen thing = rests(what, which);
        Command.run(Stream.concat(Stream.of("xdotool", "mousemove", "--sync", Integer.toString(thing.middle()),
                Integer.toString(thing.centre())), Stream.of(deed)).toArray(String[]::new));
    }

    /** Waits until something can be used and does not move, and answers it. */
    public Seen rests(String what, Predicate<Seen> which) {
        AtomicReference<Seen> last = new AtomicReference<>();
        Patience.until("to reach " + what, () -> {
            Seen now = first(which.and(Seen::isReachable)).orElse(null);
            Seen before = last.getAndSet(now);
            return now != null && before != null && now.x() == before.x() && now.y() == before.y()
                    && Picture.take().shows(now);
        });
        return last.get();
    }

    /** Presses keys, such as {@code ctrl+n}, one after the other. */
    public void presses(String... keys) {
        Patience.until("a window that takes keys", () -> program.look().stream()
                .anyMatch(thing -> thing.kind().equals("Shell") && thing.has("active") && !thing.has("blocked")));
        Command.run(Stream.concat(Stream.of("xdotool", "key", "--delay", "40"), Stream.of(keys))
                .toArray(String[]::new));
    }

    /** Types into what has the focus. */
    public void types(String text) {
        Command.run("xdotool", "type", "--delay", "15", "--", text);
    }

    /** Fills a field with a text in place of the one it has, and sees it there. */
    public void fills(String field, String text) {
        Predicate<Seen> it = thing -> thing.isField() && thing.name().equals(field);
        clicks(field, it);
        finds("the focus in " + field, it.and(thing -> thing.has("focused")));
        presses("ctrl+a");
        types(text);
        finds(field + " with " + text, it.and(thing -> thing.text().equals(text)));
    }

    /** Names a file in a dialog of the desktop, which is no window of ours. */
    public void names(String dialog, Path file) {
        Patience.until("the dialog " + dialog, () -> Command.run("xdotool", "getactivewindow", "getwindowname")
                .startsWith(dialog));
        Command.run("xdotool", "key", "ctrl+l"); // without it the first letter that is typed opens the field
        restingPicture();
        Command.run("xdotool", "key", "ctrl+a");
        types(file.toString());
        AtomicInteger looks = new AtomicInteger();
        Patience.until("the dialog " + dialog + " goes", () -> {
            if (looks.getAndIncrement() % LOOKS == 0) {
                Command.run("xdotool", "key", "Return"); // the first may only end what the dialog proposes
            }
            return !Command.run("xdotool", "getactivewindow", "getwindowname").startsWith(dialog);
        });
    }

    /** Opens a menu of the bar and chooses from it. */
    public void chooses(String menu, String... items) {
        clicks(menu, thing -> thing.kind().equals("MenuItem") && thing.is(menu));
        for (String item : items) {
            clicks(item, thing -> thing.kind().equals("MenuItem") && thing.begins(item));
        }
    }

    /** Moves the mouse out of the way, waits until the screen does not change any more, and answers what it shows. */
    public Picture restingPicture() {
        Command.run("xdotool", "mousemove", "--sync", "1279", "799");
        AtomicReference<Picture> last = new AtomicReference<>(Picture.take());
        Patience.until("the screen to rest", () -> {
            Picture now = Picture.take();
            return now.isSame(last.getAndSet(now));
        });
        return last.get();
    }

    /** All that can be seen, for those who want to know why something was not. */
    public List<Seen> view() {
        return program.look();
    }
}

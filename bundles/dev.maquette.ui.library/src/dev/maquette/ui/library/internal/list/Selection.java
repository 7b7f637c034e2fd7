// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which models are selected, which one has the focus, and where a range begins. Survives sorting and filtering, since
 * it knows keys and not places.
 */
public final class Selection {

    private Set<String> keys = Set.of();
    /** The same, as a list that many ask for; null until somebody does. */
    private List<String> listed;
    private final Runnable changed;
    private String focus;
    private String anchor;
    private boolean ticked;

    /** Nothing selected. */
    public Selection(Runnable changed) {
        this.changed = changed;
    }

    /** The selected keys, in the order of selection. */
    public List<String> keys() {
        if (listed == null) {
            listed = List.copyOf(keys);
        }
        return listed;
    }

    /** How many models are selected. */
    public int size() {
        return keys.size();
    }

    /** Whether a model is selected. */
    public boolean contains(String key) {
        return keys.contains(key);
    }

    /** The key with the focus, or null. */
    public String focus() {
        return focus;
    }

    /** Whether boxes were ticked, or the like: the user means to do something with all that is selected. */
    public boolean ticked() {
        return ticked && !keys.isEmpty();
    }

    /** A click: selects this one alone. */
    public void only(String key) {
        change(Set.of(key), key, key, false);
    }

    /** Ctrl+click, a click on the box or Space: adds or removes this one. */
    public void toggle(String key) {
        Set<String> next = new LinkedHashSet<>(keys);
        if (!next.remove(key)) {
            next.add(key);
        }
        change(next, key, key, true);
    }

    /** Shift+click: selects from where the range began to this one. */
    public void extend(String key, List<String> order) {
        int from = anchor == null ? -1 : order.indexOf(anchor);
        int to = order.indexOf(key);
        if (from < 0 || to < 0) {
            only(key);
        } else {
            change(new LinkedHashSet<>(order.subList(Math.min(from, to), Math.max(from, to) + 1)), key, anchor, ticked);
        }
    }

    /** Ctrl+A: adds all of these. */
    public void addAll(Collection<String> more) {
        Set<String> next = LinkedHashSet.newLinkedHashSet(keys.size() + more.size());
        next.addAll(keys);
        next.addAll(more);
        change(next, focus, anchor, true);
    }

    /** Replaces the selection; the first of them gets the focus. */
    public void set(Collection<String> next) {
        String first = next.isEmpty() ? focus : next.iterator().next();
        change(new LinkedHashSet<>(next), first, first, false);
    }

    /** Nothing is selected any more; the focus stays. */
    public void clear() {
        change(Set.of(), focus, focus, false);
    }

    /** Moves the focus only (Ctrl+arrow). */
    public void focus(String key) {
        change(keys, key, anchor, ticked);
    }

    /**
     * Forgets models that are gone.
     *
     * @param heir takes the focus when it was theirs, and the selection when nothing else is selected; may be null
     */
    public void forget(Collection<String> gone, String heir) {
        Set<String> next = new LinkedHashSet<>(keys);
        next.removeAll(gone);
        boolean moved = focus != null && gone.contains(focus);
        if (moved && next.isEmpty() && heir != null && !keys.isEmpty()) {
            next.add(heir);
        }
        change(next, moved ? heir : focus, anchor != null && gone.contains(anchor) ? heir : anchor,
                ticked);
    }

    /** @param next becomes the selection and is changed by nobody any more */
    private void change(Set<String> next, String nextFocus, String nextAnchor, boolean nextTicked) {
        boolean sameKeys = next == keys || keys.size() == next.size() && keys.containsAll(next);
        boolean same = sameKeys && Objects.equals(focus, nextFocus) && ticked == nextTicked;
        if (!sameKeys) {
            keys = next;
            listed = null;
        }
        focus = nextFocus;
        anchor = nextAnchor;
        ticked = nextTicked;
        if (!same) {
            changed.run();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.json;

import java.util.List;
import java.util.Optional;

import com.google.gson.JsonParseException;

/**
 * A JSON object as its file spells it. Changing a member leaves every other character as it is: the order of members,
 * those that nobody knows, how numbers are written, and all white space. A new member is spelled as the last one is.
 *
 * @param text as it stands in the file
 * @param members in their order
 */
public record JsonText(String text, List<Member> members) {

    public JsonText {
        members = List.copyOf(members);
    }

    /**
     * Where a member stands.
     *
     * @param name without quotes
     * @param from where its name begins
     * @param named after its name
     * @param value where its value begins
     * @param to after its value
     */
    public record Member(String name, int from, int named, int value, int to) {
    }

    /** @throws JsonParseException when it is no JSON object that all programs read alike */
    public static JsonText of(String text) {
        return new JsonText(text, new Scan(text).members());
    }

    /** The value of a member as it is spelled; empty when there is none. */
    public Optional<String> raw(String name) {
        return member(name).map(member -> text.substring(member.value, member.to));
    }

    private Optional<Member> member(String name) {
        return members.stream().filter(member -> member.name.equals(name)).findFirst();
    }

    /**
     * With another value, or with a new member at its end.
     *
     * @param value text, number, boolean or list of texts
     */
    public JsonText with(String name, Object value) {
        return withRaw(name, spelling().value(value, raw(name).orElse(null)));
    }

    /** The same with a value that is JSON already. */
    public JsonText withRaw(String name, String json) {
        var there = member(name);
        return of(there.isPresent()
                ? text.substring(0, there.get().value) + json + text.substring(there.get().to)
                : added(spelling().text(name), json));
    }

    /** Without a member, and without the comma that stood between it and its neighbour. */
    public JsonText without(String name) {
        var there = member(name);
        if (there.isEmpty()) {
            return this;
        }
        int index = members.indexOf(there.get());
        int from = index > 0 ? members.get(index - 1).to : there.get().from;
        int to = index > 0 || members.size() == 1 ? there.get().to : members.get(1).from;
        return of(text.substring(0, from) + text.substring(to));
    }

    private String added(String name, String json) {
        if (members.isEmpty()) {
            int open = text.indexOf('{') + 1;
            return text.substring(0, open) + name + ": " + json + text.substring(text.lastIndexOf('}'));
        }
        var last = members.getLast();
        return text.substring(0, last.to) + "," + spelling().gap() + name
                + text.substring(last.named, last.value) + json + text.substring(last.to);
    }

    /** How its members are laid out. */
    Spelling spelling() {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        if (members.isEmpty()) {
            return new Spelling("", ascii);
        }
        var last = members.getLast();
        var gap = text.substring(members.size() == 1 ? text.indexOf('{') + 1
                : text.indexOf(',', members.get(members.size() - 2).to) + 1, last.from);
        boolean alone = members.size() == 1 && gap.indexOf('\n') < 0;
        return new Spelling(alone ? spaced(last) ? " " : "" : gap, ascii);
    }

    private boolean spaced(Member member) {
        return text.substring(member.named, member.value).endsWith(" ");
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.google.gson.JsonElement;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.adopt.internal.json.JsonText;

/**
 * Brings what a record says into an object that is there. A member that means it already stays as it is spelled; one
 * that says nothing is filled; one that says otherwise gives way only when that is wanted.
 */
final class Merge {

    private final boolean overwrite;
    private final List<String> kept = new ArrayList<>();
    private JsonText json;
    private Tree tree;

    Merge(JsonText json, boolean overwrite) {
        this.overwrite = overwrite;
        set(json);
    }

    private void set(JsonText changed) {
        json = changed;
        tree = Tree.parse(changed.text());
    }

    /** The object as it is now. */
    JsonText json() {
        return json;
    }

    /** The members of the object as it is now. */
    Tree tree() {
        return tree;
    }

    /** Members that say otherwise and stay so. */
    List<String> kept() {
        return kept;
    }

    /** A text. */
    void text(String member, String wanted, String says) {
        put(member, wanted == null || wanted.isBlank() ? null : wanted, Objects.equals(says, wanted), says == null);
    }

    /**
     * A text that is spelled otherwise than it is meant.
     *
     * @param spelled what stands in the file
     * @param wanted what reading that gives
     * @param says what reading the file gives now, or null
     */
    void text(String member, String spelled, String wanted, String says) {
        put(member, wanted == null ? null : spelled, Objects.equals(says, wanted), says == null);
    }

    /** A list of texts, whose order counts. */
    void words(String member, List<String> wanted, List<String> says) {
        put(member, wanted.isEmpty() ? null : wanted, says.equals(wanted), says.isEmpty());
    }

    /** A number, for which 0 is none; one that stands there as a text stays a text. */
    void number(String member, Number wanted) {
        var value = wanted == null ? null : new BigDecimal(wanted.toString());
        var says = tree.number(member);
        boolean none = says == null || says.signum() == 0;
        boolean text = json.raw(member).filter(raw -> raw.startsWith("\"")).isPresent();
        put(member, value == null ? null : text ? value.stripTrailingZeros().toPlainString() : value,
                !none && value != null && says.compareTo(value) == 0, none);
    }

    /**
     * Whatever has its own way of being read.
     *
     * @param wanted the value to be written, or null for none
     * @param same whether the member means that already
     * @param silent whether reading the member gives nothing
     */
    void put(String member, Object wanted, boolean same, boolean silent) {
        if (wanted == null || same && !silent) {
            return;
        }
        if (overwrite || silent && isEmpty(member)) {
            set(json.with(member, wanted));
        } else {
            kept.add(member);
        }
    }

    /** Writes into an object that is a member; what stays there is told by both names. */
    void within(String member, JsonText inner, List<String> innerKept) {
        if (json.raw(member).filter(inner.text()::equals).isEmpty()) {
            set(json.withRaw(member, inner.text()));
        }
        innerKept.forEach(each -> kept.add(member + " " + each));
    }

    /** Writes a member, whatever it says. */
    void replace(String member, Object value) {
        set(json.with(member, value));
    }

    /** Notes that a member says otherwise and stays so. */
    void keep(String member) {
        kept.add(member);
    }

    boolean overwrites() {
        return overwrite;
    }

    /** A member of a kind that nobody expects there is somebody's all the same. */
    boolean isEmpty(String member) {
        var value = tree.json().get(member);
        return value == null || isEmpty(value);
    }

    private static boolean isEmpty(JsonElement value) {
        if (value.isJsonPrimitive()) {
            var text = value.getAsString().strip();
            return text.isEmpty() || text.equals("0") || text.equals("0.0") || text.equals("false");
        }
        return value.isJsonNull() || value.isJsonArray() && value.getAsJsonArray().isEmpty()
                || value.isJsonObject() && value.getAsJsonObject().isEmpty();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * A packet of Socket.IO, but for those that carry bytes.
 *
 * @param kind what it is for
 * @param namespace of the connection that it belongs to; {@code /} for the usual one
 * @param id of a question or its answer; -1 for neither
 * @param data JSON on one line, or empty
 */
record Words(Kind kind, String namespace, int id, String data) {

    private static final String USUAL = "/";
    private static final int MOST_DIGITS = 9;

    /** What packets are for; they are numbered in this order. */
    enum Kind {
        CONNECT, DISCONNECT, EVENT, ACK, CONNECT_ERROR
    }

    /** A packet without data. */
    static Words of(Kind kind) {
        return new Words(kind, USUAL, -1, "");
    }

    /** That a client is connected. */
    static Words connected(String id) {
        return new Words(Kind.CONNECT, USUAL, -1, member("sid", id));
    }

    /** That a client is not let in. */
    static Words refused(String namespace, String why) {
        return new Words(Kind.CONNECT_ERROR, namespace, -1, member("message", why));
    }

    /** @param payload JSON on one line */
    static Words event(String name, String payload) {
        return new Words(Kind.EVENT, USUAL, -1, "[" + new JsonPrimitive(name) + "," + payload + "]");
    }

    /** That a question has been heard. */
    Words acknowledged() {
        return new Words(Kind.ACK, namespace, id, "[]");
    }

    private static String member(String name, String value) {
        var json = new JsonObject();
        json.addProperty(name, value);
        return json.toString();
    }

    /**
     * Reads what a client sends.
     *
     * @throws JsonParseException when it makes no sense
     */
    static Words read(String text) {
        int kind = text.isEmpty() ? -1 : "0123".indexOf(text.charAt(0));
        if (kind < 0) {
            throw new JsonParseException("Not a packet that clients send");
        }
        int at = 1;
        var namespace = USUAL;
        if (text.startsWith(USUAL, at)) {
            int end = text.indexOf(',', at);
            namespace = text.substring(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
        }
        int digits = at;
        while (at < text.length() && at - digits < MOST_DIGITS && Character.digit(text.charAt(at), 10) >= 0) {
            at++;
        }
        int id = at == digits ? -1 : Integer.parseInt(text.substring(digits, at));
        return new Words(Kind.values()[kind], withoutQuery(namespace), id, text.substring(at)).checked();
    }

    private static String withoutQuery(String namespace) {
        int query = namespace.indexOf('?');
        return query < 0 ? namespace : namespace.substring(0, query);
    }

    private Words checked() {
        json();
        return this;
    }

    /** The data, or an empty object when there is none. */
    JsonElement json() {
        return data.isEmpty() ? new JsonObject() : JsonParser.parseString(data);
    }

    /** As it is sent. */
    String text() {
        return kind.ordinal() + (namespace.equals(USUAL) ? "" : namespace + ",") + (id < 0 ? "" : Integer.toString(id))
                + data;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.maquette.api.probe.InvalidModelException;

/**
 * The index of a model that is split into shards.
 *
 * @param shards tensor to the name of the file that holds it, as the index's {@code weight_map} says
 */
record ShardIndex(Map<String, String> shards) {

    private static final int MAX_TENSORS = 500_000;

    /** Names of the shards, sorted. */
    Set<String> names() {
        return new TreeSet<>(shards.values());
    }

    static ShardIndex parse(byte[] text) throws InvalidModelException {
        var json = new JsonScanner("index", text, 0);
        Map<String, String> map = null;
        json.expect('{');
        for (boolean first = true; json.next(first, '}'); first = false) {
            var member = json.string();
            json.expect(':');
            if (!"weight_map".equals(member)) {
                json.skip();
            } else if (map == null) {
                map = weights(json);
            } else {
                throw json.broken("weight_map is there twice");
            }
        }
        json.end();
        if (map == null || map.isEmpty()) {
            throw new InvalidModelException("The index is not valid: its weight_map names no tensor.");
        }
        return new ShardIndex(map);
    }

    private static Map<String, String> weights(JsonScanner json) throws InvalidModelException {
        var map = new LinkedHashMap<String, String>();
        var names = new LinkedHashMap<String, String>();
        json.expect('{');
        for (boolean first = true; json.next(first, '}'); first = false) {
            var tensor = json.string();
            json.expect(':');
            var shard = json.string();
            if (map.put(tensor, names.computeIfAbsent(shard, name -> name)) != null) {
                throw json.broken("the tensor " + tensor + " is there twice");
            }
            if (map.size() > MAX_TENSORS) {
                throw json.broken("it lists more than " + MAX_TENSORS + " tensors");
            }
        }
        return map;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;

/** Models of one request that are claimed together; those that cannot be have failed. */
final class Batch implements AutoCloseable {

    private final List<String> keys = new ArrayList<>();
    private final List<Claims.Claim> claims = new ArrayList<>();
    private final List<Failure> failed = new ArrayList<>();

    /**
     * @param key the model
     * @param error why nothing was done to it
     */
    record Failure(String key, String error) {
    }

    private Batch() {
    }

    static Batch of(List<String> wanted, Catalogue catalogue) throws LibraryException {
        var known = catalogue.library().records(List.copyOf(new LinkedHashSet<>(wanted))).stream()
                .map(ModelRecord::key).collect(Collectors.toSet());
        var batch = new Batch();
        for (var key : new LinkedHashSet<>(wanted)) {
            if (known.contains(key)) {
                batch.claim(key, catalogue.claims());
            } else {
                batch.fail(key, Catalogue.UNKNOWN);
            }
        }
        return batch;
    }

    private void claim(String key, Claims all) {
        all.find(key).ifPresentOrElse(claim -> {
            claims.add(claim);
            keys.add(key);
        }, () -> fail(key, Claims.busy(key)));
    }

    /** Those that are claimed, in the order asked for. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    void fail(String key, String error) {
        failed.add(new Failure(key, error));
    }

    List<Failure> failed() {
        return List.copyOf(failed);
    }

    /** Those that have not failed. */
    List<String> done() {
        var lost = failed.stream().map(Failure::key).collect(Collectors.toSet());
        return keys.stream().filter(key -> !lost.contains(key)).toList();
    }

    @Override
    public void close() {
        claims.forEach(Claims.Claim::close);
    }
}

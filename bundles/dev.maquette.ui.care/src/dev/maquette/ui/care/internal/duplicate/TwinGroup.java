// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindSimilar;

/**
 * Models that are the same.
 *
 * @param id what the group is known by
 * @param hash name of the digest that is the same, or an empty string
 * @param twins the one that is suggested to stay first
 * @param reason why that one
 */
record TwinGroup(String id, Likeness likeness, String hash, List<Twin> twins, String reason) {

    TwinGroup {
        twins = List.copyOf(twins);
    }

    static TwinGroup of(FindDuplicates.Group group) {
        String hash = group.hash().substring(0, Math.max(0, group.hash().indexOf(':')));
        return new TwinGroup(group.hash() + "/" + group.bytes(), Likeness.BYTES, TwinWords.digest(hash),
                group.copies().stream().map(copy -> Twin.of(copy, group.bytes())).toList(), group.reason());
    }

    /** @param models the folder of what the library manages */
    static TwinGroup of(FindSimilar.Group group, Path models) {
        return new TwinGroup(group.members().getFirst().key(), Likeness.WEIGHTS, "",
                group.members().stream().map(member -> Twin.of(member, models)).toList(), Messages.Twins_fullest);
    }

    /** The name of the one that is suggested to stay. */
    String name() {
        return twins.getFirst().name();
    }

    /** Bytes that are free when only the one that is suggested stays. */
    long extra() {
        return twins.stream().skip(1).mapToLong(Twin::cost).sum();
    }

    /** The same group with these of its models only. */
    TwinGroup only(Set<String> paths) {
        return new TwinGroup(id, likeness, hash, twins.stream().filter(twin -> paths.contains(twin.path())).toList(),
                reason);
    }
}

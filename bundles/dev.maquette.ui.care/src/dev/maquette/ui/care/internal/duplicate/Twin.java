// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.Place;
import dev.maquette.api.request.FindSimilar.Difference;
import dev.maquette.api.request.FindSimilar.Member;

/**
 * One of several models that are the same.
 *
 * @param path absolute
 * @param key the model's, or null when it is in no record
 * @param managed whether the library owns the file
 * @param bytes its size
 * @param cost bytes that are free when it goes
 * @param place what links can be made there; null where none are
 * @param users what needs it, in words; empty where nobody has asked
 * @param uses how often it was used
 * @param at when it came
 * @param remarks what else there is to say of it, in sentences
 */
record Twin(String path, String key, String name, boolean managed, long bytes, long cost, Place place, String users,
        long uses, Instant at, List<String> remarks) {

    Twin {
        remarks = List.copyOf(remarks);
    }

    static Twin of(Copy copy, long bytes) {
        return new Twin(copy.path(), copy.key(), copy.name(), copy.managed(), bytes, copy.cost(), copy.place(),
                TwinWords.users(copy), copy.useCount(), copy.at(), TwinWords.names(copy));
    }

    /** @param models the folder of what the library manages */
    static Twin of(Member member, Path models) {
        return new Twin(member.path(), member.key(), member.name(), Path.of(member.path()).startsWith(models),
                member.bytes(), member.bytes(), null, "", 0, Instant.EPOCH,
                member.differences().stream().map(Difference::detail).toList());
    }
}

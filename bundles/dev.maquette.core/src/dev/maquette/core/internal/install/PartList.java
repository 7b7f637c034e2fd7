// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.install.Plan;
import dev.maquette.api.json.Json;

/** The files of one installation, in the order in which they are fetched. Guarded by its owner. */
final class PartList {

    private final List<InstallPart> parts;

    private PartList(List<InstallPart> parts) {
        this.parts = new ArrayList<>(parts);
    }

    /** @param json as a job keeps it, or null */
    static PartList read(String json) {
        return new PartList(json == null ? List.of() : List.of(Json.read(json, InstallPart[].class)));
    }

    static PartList of(Plan plan) {
        return new PartList(plan.files().stream().map(file -> new InstallPart(null, file.name(), Status.WAITING, 0,
                Math.max(0, file.size()), null, false, null, null)).toList());
    }

    String json() {
        return Json.write(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The part of that address, or else of that path below the staging folder; null when there is none. */
    InstallPart find(String source, String path) {
        return parts.stream().filter(part -> source.equals(part.source())).findFirst()
                .or(() -> parts.stream().filter(part -> part.source() == null && isAt(part, path)).findFirst())
                .orElse(null);
    }

    Optional<InstallPart> ofSource(String source) {
        return parts.stream().filter(part -> source.equals(part.source())).findFirst();
    }

    /** A model of several files lies in a folder of its own. */
    static boolean isAt(InstallPart part, String path) {
        return part.name().equals(path) || part.name().equals(path.substring(path.indexOf('/') + 1));
    }

    /** Puts the part in the place of the old one, or at the end when there is none. */
    InstallPart put(InstallPart old, InstallPart part) {
        int place = old == null ? -1 : parts.indexOf(old);
        if (place < 0) {
            parts.add(part);
        } else {
            parts.set(place, part);
        }
        return part;
    }

    /** The part as if nothing of it had ever been fetched. */
    InstallPart begin(InstallPart part) {
        return put(part, new InstallPart(part.source(), part.name(), Status.WAITING, 0, part.totalBytes(), null, false,
                null, null));
    }

    /** All that are not complete become so. */
    void replaceOpen(UnaryOperator<InstallPart> other) {
        parts.replaceAll(part -> part.status() == Status.COMPLETED ? part : other.apply(part));
    }

    long bytes() {
        return parts.stream().mapToLong(InstallPart::bytes).sum();
    }

    long totalBytes() {
        return parts.stream().mapToLong(InstallPart::totalBytes).sum();
    }

    /** What is still to come, as far as it is known. */
    long missingBytes() {
        return parts.stream().mapToLong(part -> Math.max(0, part.totalBytes() - part.bytes())).sum();
    }
}

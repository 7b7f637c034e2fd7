// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.request.SurveyStorage.Share;

/** Folders with what is in them and below, to be divided where the most is. */
final class FolderTree {

    private static final Comparator<Share> LARGEST =
            Comparator.comparingLong(Share::bytes).reversed().thenComparing(Share::name);

    private final Map<Path, FolderTree> children = new LinkedHashMap<>();
    private final Path folder;
    private int models;
    private long bytes;
    private int ownModels;
    private long ownBytes;

    /** @param folder null for what holds all roots */
    FolderTree(Path folder) {
        this.folder = folder;
    }

    /** A model lies in this folder. */
    void add(Path place, long size) {
        var at = this;
        at.count(size);
        var root = place.getRoot();
        at = at.child(root == null ? place : root);
        at.count(size);
        for (int i = 1; root != null && i <= place.getNameCount(); i++) {
            at = at.child(root.resolve(place.subpath(0, i)));
            at.count(size);
        }
        at.ownModels++;
        at.ownBytes += size;
    }

    private void count(long size) {
        models++;
        bytes += size;
    }

    private FolderTree child(Path path) {
        return children.computeIfAbsent(path, FolderTree::new);
    }

    /**
     * The models in so many folders at most, the largest first. The largest folder is divided into those in it as long
     * as there is room; models that lie in a divided folder itself are its own share.
     */
    List<Share> divided(int most) {
        var parts = new ArrayList<>(onlyChildren(List.copyOf(children.values())));
        var done = new ArrayList<Share>();
        while (!parts.isEmpty()) {
            parts.sort(Comparator.comparingLong((FolderTree part) -> part.bytes).reversed());
            var largest = parts.removeFirst();
            var inside = onlyChildren(List.copyOf(largest.children.values()));
            int more = inside.size() + (largest.ownModels > 0 ? 1 : 0);
            if (inside.isEmpty() || done.size() + parts.size() + more > most) {
                done.add(new Share(largest.folder.toString(), largest.models, largest.bytes));
                continue;
            }
            if (largest.ownModels > 0) {
                done.add(new Share(largest.folder.toString(), largest.ownModels, largest.ownBytes));
            }
            parts.addAll(inside);
        }
        return done.stream().sorted(LARGEST).toList();
    }

    /** A folder that holds nothing but one folder is passed through. */
    private static List<FolderTree> onlyChildren(List<FolderTree> folders) {
        return folders.stream().map(FolderTree::passed).toList();
    }

    private FolderTree passed() {
        var at = this;
        while (at.ownModels == 0 && at.children.size() == 1) {
            at = at.children.values().iterator().next();
        }
        return at;
    }
}

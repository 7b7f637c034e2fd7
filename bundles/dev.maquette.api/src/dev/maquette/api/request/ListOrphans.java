// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Finds what lies in the library's models folder, holds model files, and belongs to no record. A record protects all of
 * the folder that it is in; links, hidden folders and what a running operation works on are left out.
 */
public record ListOrphans() implements Request<ListOrphans.Orphans> {

    /**
     * @param orphans by path
     * @param unread folders that could not be read, and may hold more
     */
    public record Orphans(List<Orphan> orphans, List<ScanFolder.Unread> unread) {
    }

    /**
     * A file or folder that belongs to no record.
     *
     * @param path its name in the models folder
     * @param folder whether it is a folder
     * @param files its model files, relative to it; the file itself is named by its own name
     * @param bytes size of its model files
     * @param totalBytes size of all its files
     */
    public record Orphan(String path, boolean folder, List<String> files, long bytes, long totalBytes) {
    }

    /**
     * @param path as it was asked for
     * @param error what is the matter with it, and what to do
     */
    public record Failure(String path, String error) {
    }

    @Override
    public String operation() {
        return "orphans.list";
    }

    /** It tells names of files that no record has. */
    @Override
    public Right right() {
        return Right.MANAGE;
    }
}

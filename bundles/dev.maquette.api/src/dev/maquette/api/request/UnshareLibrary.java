// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Takes back what {@link ShareLibrary} did for a program: Maquette's part of its configuration goes, and those links
 * that
 * still are what was made. What somebody else has written since stays.
 *
 * @param program see {@link FindShareTargets.Target#program()}
 * @param root the program's folder, absolute
 * @param dryRun only look and tell
 */
public record UnshareLibrary(String program, String root, boolean dryRun)
        implements Request<UnshareLibrary.Unshared> {

    public UnshareLibrary {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(root, "root");
    }

    /**
     * The outcome.
     *
     * @param edits files that were written, or would be
     * @param links links that were removed, or would be, absolute
     * @param kept what stays and why, a sentence each
     */
    public record Unshared(List<ShareLibrary.Edit> edits, List<String> links, List<String> kept) {

        public Unshared {
            edits = List.copyOf(edits);
            links = List.copyOf(links);
            kept = List.copyOf(kept);
        }
    }

    @Override
    public String operation() {
        return "library.unshare";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}

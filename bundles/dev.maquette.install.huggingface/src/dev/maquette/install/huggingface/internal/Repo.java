// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.List;

/**
 * A repository at one commit.
 *
 * @param id as the Hub spells it
 * @param commit what its files are pinned to
 */
record Repo(String id, String commit, List<RepoFile> files) {
}

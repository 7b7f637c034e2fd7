// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.List;

/**
 * A repository at one commit.
 *
 * @param id as the Hub spells it
 * @param commit what its files are pinned to
 * @param about what else the Hub says of it
 */
record Repo(String id, String commit, List<RepoFile> files, About about) {
}

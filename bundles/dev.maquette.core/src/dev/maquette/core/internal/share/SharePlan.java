// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.util.List;

import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.request.ShareLibrary.LeftOut;
import dev.maquette.core.internal.share.ShareNote.Shown;

/**
 * What is to be done for a share.
 *
 * @param models how many the program sees afterwards
 * @param shown all links that there are to be
 * @param fresh those of them that are to be made
 * @param obsolete links of before that are to go
 * @param edits files to write
 * @param steps what the user does then
 * @param leftOut models that are not shown
 */
record SharePlan(int models, List<Shown> shown, List<Shown> fresh, List<Shown> obsolete, List<FileEdit> edits,
        List<String> steps, List<LeftOut> leftOut) {
}

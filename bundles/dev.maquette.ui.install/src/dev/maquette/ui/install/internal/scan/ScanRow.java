// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.nio.file.Path;
import java.util.Locale;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.api.request.ScanFolder.Presence;

/**
 * A model that a scan found, as it stands now.
 *
 * @param finding what was found
 * @param name its file name
 * @param folder where it lies, below the folder that was scanned; empty when directly in it
 * @param state how it stands to the library
 * @param key the library's model, or null
 * @param reason why it is a problem, or an empty string
 */
public record ScanRow(Finding finding, String name, String folder, ScanState state, String key, String reason) {

    static ScanRow of(Finding finding, Path scanned) {
        var path = Path.of(finding.path());
        var parent = path.getParent();
        var below = parent == null || !parent.startsWith(scanned) ? "" : scanned.relativize(parent).toString();
        var reason = finding.identification().reason();
        return new ScanRow(finding, String.valueOf(path.getFileName()), below, ScanState.of(finding), finding.key(),
                reason == null ? "" : reason);
    }

    ScanRow become(ScanState next, String model, String why) {
        return new ScanRow(finding, name, folder, next, model, why);
    }

    /** The same, as if the library did not have it. */
    ScanRow asNew() {
        var was = new Finding(finding.path(), finding.identification(), Presence.NEW, null);
        var why = finding.identification().reason();
        return become(ScanState.of(was), null, why == null ? "" : why);
    }

    String path() {
        return finding.path();
    }

    Identification identification() {
        return finding.identification();
    }

    ModelType type() {
        return identification().type() == null ? ModelType.UNKNOWN : identification().type();
    }

    BaseModel base() {
        return identification().base() == null ? BaseModel.UNKNOWN : identification().base();
    }

    boolean installable() {
        return state == ScanState.NEW || state == ScanState.FAILED;
    }

    /** Whether every word, in lower case, occurs in what is shown of it. */
    boolean matches(String[] words) {
        if (words.length == 0) {
            return true;
        }
        var text = (name + " " + folder + " " + type().label() + " " + base().label() + " " + base().shortLabel())
                .toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

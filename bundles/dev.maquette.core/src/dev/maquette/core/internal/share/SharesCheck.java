// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Kind;
import dev.maquette.api.request.VerifyLibrary.Severity;
import dev.maquette.core.internal.operation.OperationContext;

/**
 * Whether other programs are shown what they should be.
 *
 * @param context their library
 */
public record SharesCheck(OperationContext context) {

    /** What is not as it should be, as notes. */
    public List<Finding> findings() throws IOException {
        var findings = new ArrayList<Finding>();
        for (var file : shelves()) {
            if (file.toString().endsWith(Share.SUFFIX)) {
                look(file, findings);
            } else if (Files.isDirectory(file) && !Files.exists(new Share(file, null).noteFile())) {
                findings.add(finding(file, "These links for another program have no note, so that nobody can take "
                        + "them back.", "Delete the folder, unless that program's settings still name it."));
            }
        }
        return findings;
    }

    private List<Path> shelves() throws IOException {
        if (!Files.isDirectory(context.folder().shared())) {
            return List.of();
        }
        try (var all = Files.list(context.folder().shared())) {
            return all.sorted().toList();
        }
    }

    private void look(Path file, List<Finding> findings) {
        try {
            var share = Share.read(file);
            doubt(share.note()).ifPresent(doubt -> findings.add(finding(file, doubt, remedy(share.note()))));
        } catch (IOException _) {
            findings.add(finding(file, "The note of a share cannot be read, so that it is neither renewed nor taken "
                    + "back.",
                    "Put it back from a backup. Without one, delete it with the folder beside it, and take "
                            + "what names that folder out of the program's settings."));
        }
    }

    private Optional<String> doubt(ShareNote note) {
        var whose = note.program() + " in " + note.root();
        if (note.since() == null) {
            return Optional.of("Sharing with " + whose + " was begun and not ended.");
        }
        return Selection.present(note.keys(), context).asOf().equals(note.asOf()) ? Optional.empty()
                : Optional.of("What " + whose + " is shown is to be renewed: models came, moved or went since, or the "
                        + "library moved.");
    }

    /** Without the models that it is of, sharing again would show the program all. */
    private String remedy(ShareNote note) {
        var root = "\"" + note.root() + "\"";
        if (note.keys() == null) {
            return "maquette library share " + root;
        }
        var keys = Selection.present(note.keys(), context).models().stream().map(ModelSummary::key).toList();
        return keys.isEmpty() ? "maquette library unshare " + root
                : "maquette library share " + root + " --models " + String.join(" ", keys);
    }

    private static Finding finding(Path file, String text, String remedy) {
        return new Finding(Kind.SHARE, Severity.NOTE, file.toString(), null, text, remedy);
    }
}

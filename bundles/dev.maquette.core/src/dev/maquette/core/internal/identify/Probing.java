// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.Safety;

/** Identifies paths with a fixed set of readers and rules. */
final class Probing {

    private final Installed installed;
    private final Readers readers;
    private final PathGate gate;

    Probing(Installed installed) {
        this.installed = installed;
        this.readers = new Readers(installed.readers());
        this.gate = new PathGate(installed.readers().stream().flatMap(entry -> entry.suffixes().stream()).toList());
    }

    /** @param asked the path as it was given */
    Identification identify(Path asked, Map<String, String> overrides, IProgressMonitor monitor) {
        return identify(asked, overrides, monitor, (context, content) -> {
            // what was found is needed for the answer alone
        });
    }

    /** Identifies it, and keeps what the readers found in it. */
    Inspection inspect(Path asked, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, asked.toString(), 1);
        var parts = new Parts(WeightFiles.of(installed.readers()), progress);
        var identification = identify(asked, Map.of(), progress, parts);
        return new Inspection(asked.toAbsolutePath().normalize(), identification, parts.all());
    }

    /** Where the weights of a model are. */
    StoredModel weights(Path path, IProgressMonitor monitor) throws IOException, InvalidModelException {
        return new Locating(installed, monitor).find(path);
    }

    private Identification identify(Path asked, Map<String, String> overrides, IProgressMonitor monitor,
            Onlooker onlooker) {
        var path = asked.toAbsolutePath().normalize();
        var answer = new Answers(asked, overrides);
        try {
            var refusal = gate.refusal(path, monitor);
            return refusal.isPresent() ? answer.rejected(refusal.get()) : probe(path, answer, monitor, onlooker);
        } catch (NoSuchFileException _) {
            return answer.rejected("The file went away while it was looked at.");
        } catch (AccessDeniedException e) {
            return answer.rejected("It may not be read: access to " + e.getFile() + " is denied.");
        } catch (IOException e) {
            return answer.invalid("It could not be read: " + e.getMessage());
        }
    }

    /** The version of a rule that takes part; empty when there is none of this id. */
    OptionalInt version(String ruleId) {
        return installed.rules().version(ruleId);
    }

    private Identification probe(Path path, Answers answer, IProgressMonitor monitor, Onlooker onlooker)
            throws IOException {
        try (var context = FileProbe.open(path, readers, monitor)) {
            var reader = readers.of(context);
            if (reader.isEmpty()) {
                return answer.unread("No installed format reads this: it looks like " + ContentKind.of(context) + "."
                        + readers.leftOut(context).map(fault -> " " + fault.reason() + " " + fault.remedy()).orElse(""),
                        Sizes.below(path));
            }
            var content = reader.get().reader().read(context);
            onlooker.saw(context, content);
            return judge(reader.get(), content, answer);
        } catch (InvalidModelException e) {
            return answer.invalid(e.getMessage());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return answer.invalid(ReaderFault.told(path, e));
        }
    }

    private Identification judge(ReaderEntry reader, ModelContent content, Answers answer) {
        if (content.safety() != null && content.safety().verdict() == Safety.Verdict.UNSAFE) {
            return answer.unsafe(content.safety());
        }
        var subject = installed.rules().subject(content, answer.name(content.folder()), answer.overrides());
        var verdict = installed.rules().judge(subject);
        return verdict.winner().map(rule -> answer.identified(rule, verdict, subject, reader, content))
                .or(() -> verdict.broken().map(fact -> answer.broken(fact, verdict)))
                .orElseGet(() -> answer.unknown(verdict, reader, content));
    }
}

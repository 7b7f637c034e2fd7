// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.request.FindSimilar.Unread;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;

/** The prints of all models of a library, taken where they are not known; what was taken is kept, cancelled or not. */
final class Survey {

    private final Printing printing;
    private final OperationContext context;
    private final Map<String, Print> known;
    private final Map<String, Print> prints = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private int examined;

    private Survey(StoredWeights weights, OperationContext context, Map<String, Print> known) {
        this.printing = new Printing(weights);
        this.context = context;
        this.known = known;
    }

    static Survey of(StoredWeights weights, OperationContext context) {
        var file = new PrintFile(context.folder().prints());
        var survey = new Survey(weights, context, file.read());
        boolean complete = false;
        try {
            survey.all();
            complete = true;
        } finally {
            survey.keep(file, complete);
        }
        return survey;
    }

    List<Subject> subjects() {
        return subjects;
    }

    /** What could not be looked at; more may be added. */
    List<Unread> unread() {
        return unread;
    }

    int examined() {
        return examined;
    }

    private void all() {
        var models = context.registry().query(ModelQuery.all()).items();
        var progress = SubMonitor.convert(context.monitor(), models.size());
        for (var model : models) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            look(model, progress.split(1, SubMonitor.SUPPRESS_NONE));
        }
    }

    /** What is at a remote provider has no files; what is not there is told elsewhere. */
    private void look(ModelSummary model, SubMonitor progress) {
        if (model.base().id().equals("external") || model.format().id().equals("external_api")) {
            return;
        }
        var path = context.folder().resolve(model.path());
        if (!Files.exists(path)) {
            return;
        }
        examined++;
        progress.subTask(model.name());
        try {
            var print = print(path, progress);
            prints.put(path.toString(), print);
            if (seen.add(print.files().stream().map(file -> file.stamp().id()).toList())) {
                subjects.add(new Subject(model.key(), model.name(), path, print));
            }
        } catch (InvalidModelException broken) {
            unread.add(new Unread(path.toString(), broken.getMessage()));
        } catch (IOException failure) {
            unread.add(new Unread(path.toString(), unreadable(failure)));
        }
    }

    static String unreadable(IOException failure) {
        return "It could not be read: " + Failures.reason(failure) + ".";
    }

    private Print print(Path path, SubMonitor progress) throws IOException, InvalidModelException {
        var before = known.get(path.toString());
        return before != null && Printing.current(before, path) ? before : printing.take(path, progress);
    }

    private void keep(PrintFile file, boolean complete) {
        if (!complete) {
            known.forEach(prints::putIfAbsent);
        }
        if (!prints.keySet().equals(known.keySet())
                || prints.entrySet().stream().anyMatch(print -> known.get(print.getKey()) != print.getValue())) {
            file.write(prints);
        }
    }
}

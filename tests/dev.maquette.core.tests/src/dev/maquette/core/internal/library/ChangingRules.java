// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.core.internal.identify.CurrentRules;

/** Rules that become better while a library is open: one for each file name, which says what the test wants. */
final class ChangingRules implements Identifier, CurrentRules {

    /** What a rule says; a base of null stands for no rule. */
    record Saying(int version, String base, String variant, int width, Map<String, Object> extra) {
    }

    private final Map<String, Saying> sayings = new ConcurrentHashMap<>();
    private final Map<String, String> broken = new ConcurrentHashMap<>();

    /** From now on files of this name are of the base, by this version of their rule. */
    void say(String name, int version, String base, int width) {
        say(name, new Saying(version, base, "normal", width, Map.of()));
    }

    void say(String name, Saying saying) {
        sayings.put(name, saying);
    }

    /** From now on there is no rule for files of this name. */
    void forget(String name) {
        sayings.remove(name);
    }

    void breakFile(String name, String reason) {
        broken.put(name, reason);
    }

    @Override
    public OptionalInt version(String ruleId) {
        var saying = sayings.get(ruleId.substring("rule.".length()));
        return saying == null ? OptionalInt.empty() : OptionalInt.of(saying.version());
    }

    @Override
    public Identification identify(Path path, Map<String, String> overrides, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        var name = path.getFileName().toString().replaceFirst("\\.safetensors$", "");
        var saying = sayings.get(name);
        if (broken.containsKey(name)) {
            return answer(path, name, Status.INVALID, null, broken.get(name));
        }
        return saying == null || contradicts(overrides, saying)
                ? answer(path, name, Status.UNKNOWN, null, "No family rule fits.")
                : answer(path, name, Status.IDENTIFIED, saying, null);
    }

    private static boolean contradicts(Map<String, String> overrides, Saying saying) {
        return !overrides.getOrDefault("base", saying.base()).equals(saying.base())
                || !overrides.getOrDefault("type", "main").equals("main");
    }

    private static Identification answer(Path path, String name, Status status, Saying saying, String reason) {
        boolean known = saying != null;
        return new Identification(path.toString(), status, known ? new ModelType("main") : ModelType.UNKNOWN,
                known ? new BaseModel(saying.base()) : BaseModel.UNKNOWN,
                known ? new ModelFormat("checkpoint") : ModelFormat.UNKNOWN, known ? saying.variant() : null, null,
                null, known ? settings(saying.width()) : null, null, known ? List.of("said by the file") : null,
                known ? saying.extra() : Map.of(), name, 4, known ? "rule." + name : null,
                known ? saying.version() : null, null, List.of(), List.of(), reason);
    }

    private static DefaultSettings settings(int width) {
        return new DefaultSettings(null, null, null, null, null, null, width, width, null, null, null, null, null,
                null, null, null);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.device;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.generate.Device;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Natives;
import dev.maquette.inference.onnx.internal.runtime.Provider;
import dev.maquette.inference.onnx.internal.runtime.Trial;
import dev.maquette.inference.onnx.internal.runtime.Unit;

/** What computes here. Each unit is tried once, when somebody first wants to know. */
public final class Devices {

    /** Finds out whether a unit computes. */
    @FunctionalInterface
    public interface Attempt {

        /** Why it does not; empty when it does. */
        Optional<String> problem(Unit unit, IProgressMonitor monitor);
    }

    private final Memory memory = new Memory();
    private final Map<Unit, Optional<String>> tried = new HashMap<>();
    private final Supplier<List<Provider>> compiled;
    private final Attempt attempt;
    private List<Unit> known;

    /** Those that the native libraries here know. */
    public Devices() {
        this(Devices::compiled, Trial::of);
    }

    /**
     * @param compiled what the native libraries know, in the order of preference
     * @param attempt finds out what of that computes
     */
    public Devices(Supplier<List<Provider>> compiled, Attempt attempt) {
        this.compiled = compiled;
        this.attempt = attempt;
    }

    /** All that could compute, in the order of preference. */
    public synchronized List<Device> all(IProgressMonitor monitor) {
        var units = units();
        var cards = units.stream().anyMatch(unit -> unit.provider().nvidia()) ? Cards.here() : List.<Cards.Card>of();
        var progress = SubMonitor.convert(monitor, "Trying what computes here", units.size());
        var found = new ArrayList<Device>();
        for (var unit : units) {
            var problem = problem(unit, progress.split(1));
            found.add(described(unit, problem.orElse(null), cards));
        }
        found.sort((one, other) -> Boolean.compare(other.usable(), one.usable()));
        return found;
    }

    /**
     * Units on which something is to be drawn: one when it was named, else all that work, the best first.
     *
     * @param wanted as {@link Device#id()}, or null for the best
     * @throws LibraryException when the one that was named does not work, saying why
     */
    public synchronized List<Unit> candidates(String wanted, IProgressMonitor monitor) throws LibraryException {
        if (wanted == null) {
            return units().stream().filter(unit -> problem(unit, monitor).isEmpty()).toList();
        }
        var unit = Unit.of(wanted).orElseThrow(() -> new LibraryException(Problem.INVALID,
                "There is no device " + wanted + ".", "Choose one of: " + String.join(", ", ids()) + "."));
        if (!compiled.get().contains(unit.provider())) {
            throw new LibraryException(Problem.ENVIRONMENT,
                    "The libraries of ONNX Runtime that are in use cannot compute on " + wanted + ".",
                    unit.provider().nvidia() ? "Install those that can: maquette runtime install cuda. Or choose cpu."
                            : "Choose one of: " + String.join(", ", ids()) + ".");
        }
        var problem = problem(unit, monitor);
        if (problem.isPresent()) {
            throw new LibraryException(Problem.ENVIRONMENT,
                    "Nothing can be computed on " + wanted + ": " + problem.get(), "Or choose cpu.");
        }
        return List.of(unit);
    }

    /** Why the best that could compute here does not; empty when it does. */
    public synchronized Optional<String> regret(Unit drew) {
        for (var unit : units()) {
            if (unit.equals(drew)) {
                return Optional.empty();
            }
            var problem = tried.getOrDefault(unit, Optional.empty());
            if (problem.isPresent()) {
                return Optional.of(unit.id() + ": " + problem.get());
            }
        }
        return Optional.empty();
    }

    /**
     * One that works, with what it has now.
     *
     * @param regret why a better one did not; null when there was none
     */
    public Device now(Unit unit, String regret) {
        var device = described(unit, null, unit.provider().nvidia() ? Cards.here() : List.of());
        return new Device(device.id(), device.name(), true, regret, device.memory(), device.free());
    }

    private Device described(Unit unit, String problem, List<Cards.Card> cards) {
        if (unit.provider() == Provider.CPU) {
            return new Device(unit.id(), unit.provider().words(), problem == null, problem, memory.total(),
                    memory.free());
        }
        if (unit.provider().nvidia() && unit.number() < cards.size()) {
            var card = cards.get(unit.number());
            var by = unit.provider() == Provider.TENSORRT ? " by TensorRT" : "";
            return new Device(unit.id(), card.name() + by, problem == null, problem, card.memory(), card.free());
        }
        return new Device(unit.id(), unit.provider().words(), problem == null, problem, null, null);
    }

    private Optional<String> problem(Unit unit, IProgressMonitor monitor) {
        var before = tried.get(unit);
        if (before != null) {
            return before;
        }
        var problem = attempt.problem(unit, monitor);
        tried.put(unit, problem);
        return problem;
    }

    private List<String> ids() {
        return units().stream().map(Unit::id).toList();
    }

    private List<Unit> units() {
        if (known == null) {
            var cards = compiled.get().stream().anyMatch(Provider::nvidia) ? Math.max(1, Cards.here().size()) : 1;
            known = compiled.get().stream().flatMap(provider -> numbers(provider, cards)).toList();
        }
        return known;
    }

    private static Stream<Unit> numbers(Provider provider, int cards) {
        return IntStream.range(0, provider.nvidia() ? cards : 1)
                .mapToObj(number -> new Unit(provider, number));
    }

    /** Where nothing can be loaded, the processor stands for it: it is tried, and says why. */
    private static List<Provider> compiled() {
        try {
            return Natives.providers();
        } catch (GraphException _) {
            return List.of(Provider.CPU);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.SidecarReader;
import dev.maquette.api.neighbour.SidecarReader.Sidecars;

/** The programs whose libraries can be read, and the readers of what lies beside models; they may come and go. */
@Component(service = Neighbours.class)
public final class Neighbours {

    private final List<NeighbourProgram> programs = new CopyOnWriteArrayList<>();
    private final List<SidecarReader> readers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addProgram(NeighbourProgram program) {
        programs.add(program);
    }

    public void removeProgram(NeighbourProgram program) {
        programs.remove(program);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReader(SidecarReader reader) {
        readers.add(reader);
    }

    public void removeReader(SidecarReader reader) {
        readers.remove(reader);
    }

    /** Those there are, in no order. */
    public List<NeighbourProgram> programs() {
        return List.copyOf(programs);
    }

    /** In the order in which they are asked. */
    List<NeighbourProgram> all() throws LibraryException {
        if (programs.isEmpty()) {
            throw new LibraryException(Problem.ENVIRONMENT, "This program cannot read the libraries of others.",
                    "Install the feature Maquette Core as a whole.");
        }
        return programs.stream().sorted(Comparator.comparingInt(NeighbourProgram::order)
                .thenComparing(NeighbourProgram::id)).toList();
    }

    /** The program of this word. */
    NeighbourProgram named(String id) throws LibraryException {
        var all = all();
        return all.stream().filter(program -> program.id().equals(id)).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.INVALID, "No program is called " + id + " here.",
                        "Name one of these: "
                                + String.join(", ", all.stream().map(NeighbourProgram::id).toList()) + "."));
    }

    /** The first program that the folder looks like. */
    NeighbourProgram of(Path folder) throws LibraryException {
        return all().stream().filter(program -> program.recognises(folder)).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND, "There is no such folder: " + folder,
                        "Check the spelling, or mount the disk it is on."));
    }

    /** What there is to say when a reader of libraries breaks down; strangers write such, too. */
    static LibraryException faulty(NeighbourProgram program, Path root, Throwable fault) {
        return new LibraryException(Problem.INVALID,
                "The library of " + program.name() + " in " + root + " could not be read: " + fault + ".",
                "Strangers' plug-ins may be at fault. Adopt it as a plain folder instead.", fault);
    }

    /** What all readers say of a file. */
    Sidecars sidecars(Path model, Map<String, String> header) {
        var facts = new ArrayList<Fact>();
        var verbatim = new HashMap<String, String>();
        var notes = new ArrayList<String>();
        for (var reader : readers) {
            var said = reader.read(model, header);
            facts.addAll(said.facts());
            said.verbatim().forEach(verbatim::putIfAbsent);
            notes.addAll(said.notes());
        }
        return new Sidecars(facts, verbatim, notes);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.util.Optional;
import java.util.function.Supplier;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.serve.LibraryServer;
import dev.maquette.plugins.PlugInStart;
import dev.maquette.plugins.PlugIns;

/**
 * What commands work with. The services are asked for when a command first needs them, so that help and version cost
 * nothing.
 *
 * @param libraries finds and opens libraries
 * @param identifier says what files are
 * @param digests takes digests of files
 * @param inspector looks into files
 * @param server serves libraries to other programs; empty in a product that has none
 * @param plugIns those that others wrote
 * @param start brings them into this program
 * @param version the program's version, as people read it
 */
public record Services(Supplier<Libraries> libraries, Supplier<Identifier> identifier, Supplier<Digests> digests,
        Supplier<Inspector> inspector, Supplier<Optional<LibraryServer>> server,
        Supplier<PlugIns> plugIns, Supplier<PlugInStart> start, String version) {
}

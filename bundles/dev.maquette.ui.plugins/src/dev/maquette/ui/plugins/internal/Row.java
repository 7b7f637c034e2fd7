// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.plugins.Contribution;
import dev.maquette.plugins.PlugIn;
import dev.maquette.plugins.PlugInState;

/**
 * A plug-in as the view shows it.
 *
 * @param fault why it is left out until the program ends; null while it behaves
 */
record Row(PlugIn plugIn, PlugInFault fault) {

    /** Each plug-in with what it did wrong. */
    static List<Row> of(List<PlugIn> plugIns, List<PlugInFault> faults) {
        return plugIns.stream().map(plugIn -> new Row(plugIn,
                faults.stream().filter(fault -> fault.plugIn().equals(plugIn.id())).findFirst().orElse(null))).toList();
    }

    /** Whether it is in the program, but not asked any more. */
    boolean failed() {
        return fault != null && plugIn.state() == PlugInState.ACTIVE;
    }

    /** Whether it can be switched on; else it can be switched off. */
    boolean off() {
        return plugIn.state() == PlugInState.DISABLED;
    }

    StateLook look() {
        return StateLook.of(this);
    }

    /** Why it is not in the program, or not asked any more, and what to do. */
    Optional<String> why() {
        return failed() ? Optional.of(fault.reason() + " " + fault.remedy()) : plugIn.why();
    }

    String signed() {
        return plugIn.signedBy().map(signer -> NLS.bind(Messages.Words_signed, signer))
                .orElse(Messages.Words_unsigned);
    }

    /** What it adds, such as {@code Formats: NumPy weights}. */
    String adds() {
        String added = added().collect(Collectors.joining("; "));
        return added.isEmpty() ? Messages.Words_nothing : added;
    }

    /** The same, each point by itself. */
    Stream<String> added() {
        return plugIn.contributions().stream().flatMap(contribution -> point(contribution)
                .map(point -> point + ": " + String.join(", ", contribution.names())).stream());
    }

    /** Empty for what is only how it is done, such as where a view stands. */
    private static Optional<String> point(Contribution contribution) {
        return Optional.ofNullable(switch (contribution.point()) {
        case "dev.maquette.api.formats" -> Messages.Point_formats;
        case "dev.maquette.api.families" -> Messages.Point_families;
        case "dev.maquette.api.installers" -> Messages.Point_installers;
        case "dev.maquette.api.metadata" -> Messages.Point_metadata;
        case "dev.maquette.api.converters" -> Messages.Point_converters;
        case "dev.maquette.api.inference" -> Messages.Point_inference;
        case "org.eclipse.ui.views" -> Messages.Point_views;
        default -> null;
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.offer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.ui.look.ByteSize;

/**
 * What would be installed.
 *
 * @param requests one for each model
 * @param bytes all together, or -1 when nobody knows
 */
public record Wanted(List<InstallModel> requests, long bytes) {

    public Wanted {
        requests = List.copyOf(requests);
    }

    /** Nothing. */
    public static Wanted nothing() {
        return new Wanted(List.of(), 0);
    }

    /** These of what a source offers. */
    public static Wanted of(List<Choice> choices) {
        long bytes = choices.stream().anyMatch(choice -> choice.size() < 0) ? -1
                : choices.stream().mapToLong(Choice::size).sum();
        return new Wanted(choices.stream().map(choice -> request(choice.source())).toList(), bytes);
    }

    /** What is installed of an offer when the user chooses nothing: what most users want. */
    public static Wanted of(Offer offer) {
        return offer.gate() != null ? nothing()
                : of(offer.choices().stream().filter(choice -> choice.preferred() && choice.available()).toList());
    }

    private static InstallModel request(String source) {
        return new InstallModel(source, false, ModelChanges.none(), false);
    }

    /** Both together. */
    public Wanted and(Wanted more) {
        List<InstallModel> all = new ArrayList<>(requests);
        all.addAll(more.requests);
        return new Wanted(all, bytes < 0 || more.bytes < 0 ? -1 : bytes + more.bytes);
    }

    /** What the button says that installs it: how many, and how many bytes. */
    public String verb() {
        int count = requests.size();
        if (count == 0) {
            return Messages.Install_none;
        }
        String models = NLS.bind(count == 1 ? Messages.Install_one : Messages.Install_several, ByteSize.count(count));
        return bytes <= 0 ? models : NLS.bind(Messages.Install_bytes, models, ByteSize.text(bytes));
    }

    /** What the button says that installs all there is. */
    public String verbForAll() {
        String models = NLS.bind(Messages.Install_all, ByteSize.count(requests.size()));
        return bytes <= 0 ? models : NLS.bind(Messages.Install_bytes, models, ByteSize.text(bytes));
    }
}

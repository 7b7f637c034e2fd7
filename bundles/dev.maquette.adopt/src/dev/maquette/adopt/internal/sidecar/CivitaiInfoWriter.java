// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.json.Layout;
import dev.maquette.api.neighbour.SidecarWriter;

/** {@code <stem>.civitai.info}, the answer of Civitai as it was kept; one that is there is never changed. */
@Component(service = SidecarWriter.class)
public final class CivitaiInfoWriter implements SidecarWriter {

    private static final int INDENT = 4;

    @Activate
    public CivitaiInfoWriter() {
        // nothing but rules
    }

    @Override
    public String id() {
        return "civitai";
    }

    @Override
    public String name() {
        return "Civitai Helper";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String suffix() {
        return ".civitai.info";
    }

    @Override
    public boolean updates() {
        return false;
    }

    @Override
    public Plan plan(Subject subject, byte[] there, boolean overwrite) {
        var answer = CivitaiAnswer.of(subject.record().sourceApiResponse());
        if (answer == null) {
            return new Plan.Refusal("No answer of Civitai about this model is kept. Ask it with \"maquette models "
                    + "metadata\", then repeat.");
        }
        if (answer.isOfAnother(subject.sha256())) {
            return new Plan.Refusal("The answer of Civitai that is kept is about another file. Ask again with "
                    + "\"maquette models metadata --replace\", then repeat.");
        }
        return JsonWriter.created(Layout.indented(answer.json(), INDENT));
    }
}

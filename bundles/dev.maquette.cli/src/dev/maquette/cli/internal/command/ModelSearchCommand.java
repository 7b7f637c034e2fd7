// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.SearchHub;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches a site for models. */
@Command(name = "search", description = "Searches the Hugging Face Hub, or another site, for models to install.",
        footer = {"", "Examples:", "  maquette models search sdxl lightning --type lora --limit 10"})
final class ModelSearchCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "TEXT",
            description = "Words to look for; without any, what is popular at present.")
    private List<String> words = List.of();

    @Option(names = "--hub", paramLabel = "SITE", description = "The site to search. Default: ${DEFAULT-VALUE}.")
    private String hub = "huggingface";

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this kind, such as lora.")
    private String type;

    @Option(names = "--mature", description = "Also models for adults.")
    private boolean mature;

    @Option(names = "--limit", paramLabel = "N", description = "Show N at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    ModelSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (limit < 1) {
            throw new UsageException("--limit takes a number from 1 on.", "Leave it out to see the first 20.");
        }
        var found = new ArrayList<HubModel>();
        var page = session.run(new SearchHub(hub, new HubQuery(String.join(" ", words), type, mature, null)));
        found.addAll(page.models());
        while (found.size() < limit && page.cursor() != null) {
            page = session.run(new SearchHub(hub, new HubQuery(String.join(" ", words), type, mature, page.cursor())));
            found.addAll(page.models());
        }
        boolean more = found.size() > limit || page.cursor() != null;
        var shown = found.subList(0, Math.min(limit, found.size()));
        session.output().list(shown, table(), model -> model);
        session.output().remark(shown.isEmpty() ? "Nothing fits. Try fewer words."
                : Words.count(shown.size(), "model") + (more ? ", and more: --limit " + limit * 2 : "")
                        + ". Install one: maquette models install SOURCE");
        return ExitCode.OK;
    }

    private static Table<HubModel> table() {
        return Table.of(Column.words("SOURCE", HubModel::source), Column.text("KIND", HubModel::kind),
                Column.text("BASE", HubModel::base), Column.number("DOWNLOADS", model -> count(model.downloads())),
                Column.number("LIKES", model -> count(model.likes())),
                Column.words("GATED", model -> model.gated() ? "gated" : ""),
                Column.text("LICENCE", model -> TermsText.inShort(model.terms())));
    }

    private static String count(long number) {
        return number < 0 ? "" : Long.toString(number);
    }
}

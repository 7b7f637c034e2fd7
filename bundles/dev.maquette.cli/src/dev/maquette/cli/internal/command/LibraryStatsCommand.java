// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Age;
import dev.maquette.api.request.SurveyStorage.Leftovers;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.api.request.SurveyStorage.Use;
import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells where the space goes. */
@Command(name = "stats", description = "Tells what the library takes on its disks: by type, base, folder, age and "
        + "use, what could be freed, and how much is free.")
final class LibraryStatsCommand implements Callable<Integer> {

    private static final int FOLDERS = 12;

    private final Session session;

    @Option(names = "--folders", paramLabel = "N",
            description = "Divide the models into N folders at most. Default: ${DEFAULT-VALUE}.")
    private int folders = FOLDERS;

    LibraryStatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (folders < 1) {
            throw new UsageException("--folders takes a number from 1 on.",
                    "Leave it out to see " + FOLDERS + " at most.");
        }
        var storage = session.run(new SurveyStorage(folders, false, true));
        session.output().result(storage, () -> text(storage));
        return ExitCode.OK;
    }

    private String text(Storage storage) {
        var lines = new ArrayList<String>();
        lines.add(amount(storage.all()));
        section(lines, "TYPE", storage.byType(), type -> new ModelType(type).label());
        section(lines, "BASE", storage.byBase(), base -> new BaseModel(base).label());
        section(lines, "FOLDER", storage.byFolder(), UnaryOperator.identity());
        section(lines, "IN THE LIBRARY FOR", storage.byAge(), LibraryStatsCommand::age);
        section(lines, "LAST USED", storage.byUse(), LibraryStatsCommand::use);
        lines.add("");
        lines.addAll(Table.of(Column.text("DISK", Volume::place), Column.words("KIND", Volume::kind),
                Column.number("MODELS", volume -> Integer.toString(volume.models())),
                Column.number("THEY TAKE", volume -> Sizes.text(volume.bytes())),
                Column.number("FREE", volume -> volume.away() ? "away" : Sizes.text(volume.free())),
                Column.number("OF", volume -> volume.total() == 0 ? "" : Sizes.text(volume.total())))
                .lines(storage.volumes(), session.width()));
        lines.add("");
        lines.add("Never used here: " + amount(storage.neverUsed()));
        if (storage.absent().models() > 0) {
            lines.add("Missing or offline: " + amount(storage.absent()));
        }
        lines.add("In the trash: " + TrashEntries.count(storage.trash().models()) + ", "
                + Sizes.text(storage.trash().bytes()));
        leftovers(lines, storage.leftovers());
        return String.join("\n", lines);
    }

    private static void leftovers(List<String> lines, Leftovers leftovers) {
        lines.add("Unfinished downloads: " + leftovers.unfinished().models() + ", "
                + Sizes.text(leftovers.unfinished().bytes()));
        lines.add("Orphans: " + leftovers.orphans().models() + ", " + Sizes.text(leftovers.orphans().bytes()));
    }

    private void section(List<String> lines, String heading, List<Share> shares, UnaryOperator<String> word) {
        lines.add("");
        lines.addAll(Table.of(Column.text(heading, (Share share) -> word.apply(share.name())),
                Column.number("MODELS", share -> Integer.toString(share.models())),
                Column.number("SIZE", share -> Sizes.text(share.bytes()))).lines(shares, session.width()));
    }

    private static String age(String name) {
        return switch (Age.valueOf(name.toUpperCase(Locale.ROOT))) {
        case WEEK -> "a week at most";
        case MONTH -> "a month at most";
        case YEAR -> "a year at most";
        case OLDER -> "more than a year";
        };
    }

    private static String use(String name) {
        return switch (Use.valueOf(name.toUpperCase(Locale.ROOT))) {
        case MONTH -> "within a month";
        case YEAR -> "within a year";
        case OLDER -> "longer ago";
        case NEVER -> "never";
        };
    }

    private static String amount(Share share) {
        return (share.models() == 1 ? "1 model" : share.models() + " models") + ", " + Sizes.text(share.bytes());
    }
}

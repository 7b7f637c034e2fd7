// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.maquette.api.install.Offer;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs models; each source succeeds or fails by itself. */
@Command(name = "install", description = "Installs models. Files are moved into the library unless --inplace is given.",
        footer = {"", "Examples:", "  maquette models install ~/Downloads/detail.safetensors",
                "  maquette models install org/repo --choose '*q4*'",
                "  maquette models install /data/sdxl.safetensors --inplace --dry-run"})
final class ModelInstallCommand implements Callable<Integer> {

    private final Session session;
    private final Map<String, String> overrides = new LinkedHashMap<>();

    @Parameters(arity = "1..*", paramLabel = "SOURCE",
            description = "Where the models come from: files, folders, org/repo of the Hugging Face Hub, https://"
                    + " addresses, or sample:tiny-sd-onnx.")
    private List<String> sources;

    @Option(names = "--inplace", description = "Leave the files where they are and only register them.")
    private boolean inPlace;

    @Option(names = "--dry-run", description = "Only say what the models are and where they would go.")
    private boolean dryRun;

    @Option(names = "--allow-private",
            description = "Also download from addresses that are not public, such as this computer's own.")
    private boolean allowPrivate;

    @Option(names = "--choose", paramLabel = "PATTERN",
            description = "Of a source that holds several models those whose name, source or file fits, such as '*q4*'."
                    + " May be given several times.")
    private List<String> choose = List.of();

    private Secret token;

    ModelInstallCommand(Session session) {
        this.session = session;
    }

    @Option(names = "--token", paramLabel = "TOKEN", description = "Access token, for the host of the address alone.")
    void token(String text) {
        token = new Secret(text);
    }

    @Option(names = "--name", paramLabel = "TEXT", description = "What to call it; for one source only.")
    void name(String text) {
        overrides.put("name", text);
    }

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is good for.")
    void description(String text) {
        overrides.put("description", text);
    }

    @Option(names = "--type", paramLabel = "TYPE", description = "You know the type, such as main or lora.")
    void type(String word) {
        overrides.put("type", word);
    }

    @Option(names = "--base", paramLabel = "BASE", description = "You know the base, such as sd-1 or flux.")
    void base(String word) {
        overrides.put("base", word);
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "You know the format, such as checkpoint.")
    void format(String word) {
        overrides.put("format", word);
    }

    @Option(names = "--variant", paramLabel = "VARIANT", description = "You know the variant, such as inpaint.")
    void variant(String word) {
        overrides.put("variant", word);
    }

    @Option(names = "--prediction-type", paramLabel = "TYPE", description = "You know it: epsilon or v_prediction.")
    void predictionType(String word) {
        overrides.put("prediction_type", word);
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (sources.size() > 1 && overrides.containsKey("name")) {
            throw new UsageException("One name cannot be given to " + sources.size() + " models.",
                    "Install them one by one, or leave --name out.");
        }
        session.library();
        var worst = ExitCode.OK;
        for (var source : sources) {
            worst = Math.max(worst, all(source));
        }
        return worst;
    }

    /** Files on this computer are what they are; elsewhere it is shown first what there is, and under which terms. */
    private int all(String source) throws UsageException {
        var meant = absolute(source);
        try {
            if (choose.isEmpty() && local(meant)) {
                return install(meant, null);
            }
            var offer = session.run(new LookUpSource(meant, new Access(token, allowPrivate))).offer();
            var heading = new OfferText(session.style()).heading(offer);
            if (!heading.isEmpty()) {
                session.output().remark(heading);
            }
            var choices = SourceChoice.of(choose).of(offer);
            if (choices.size() > 1 && overrides.containsKey("name")) {
                throw new UsageException("One name cannot be given to " + choices.size() + " models.",
                        "Choose one of them, or leave --name out.");
            }
            var worst = ExitCode.OK;
            for (var choice : choices) {
                worst = Math.max(worst, install(choice.source(), offer));
            }
            return worst;
        } catch (LibraryException e) {
            session.output().failure(Failure.of(e).about(source));
            return FailureReport.exitCode(e);
        } catch (UsageException unclear) {
            session.output().failure(unclear.failure().about(source));
            return ExitCode.USAGE;
        }
    }

    /** @param offer what the source belongs to, or null */
    private int install(String source, Offer offer) throws UsageException {
        try {
            var installed = session.run(request(source));
            var model = installed.model();
            var location = session.library().path(model);
            session.changed(dryRun, installed.files().isEmpty() ? model : Planned.of(model, installed.files(), offer),
                    () -> installed.files().isEmpty() ? report(model, location)
                            : report(model, location, installed.files()));
            return ExitCode.OK;
        } catch (LibraryException e) {
            session.output().failure(Failure.of(e).about(source));
            return FailureReport.exitCode(e);
        }
    }

    private InstallModel request(String source) {
        return new InstallModel(source, inPlace, new ModelChanges(new LinkedHashMap<>(overrides)), dryRun,
                new Access(token, allowPrivate));
    }

    /** Relative paths start where this program was called, which whoever opens the library need not know. */
    private String absolute(String source) {
        try {
            var path = session.path(source);
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? path.toString() : source;
        } catch (InvalidPathException _) {
            return source;
        }
    }

    private boolean local(String source) {
        try {
            return Files.exists(session.path(source), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private String report(ModelRecord model, Path location) {
        return (dryRun ? "Would install " : "Installed ") + ModelText.inShort(model)
                + (dryRun ? "" : "\n  key   " + model.key()) + "\n  path  " + location
                + (model.managed() ? "" : " (in place)");
    }

    private static String report(ModelRecord model, Path location, List<PlannedFile> files) {
        var width = files.stream().mapToInt(file -> file.name().length()).max().orElse(0);
        return "Would download " + model.name() + files.stream()
                .map(file -> "\n  " + file.name() + " ".repeat(width - file.name().length()) + "  "
                        + (file.size() < 0 ? "size not told" : Sizes.text(file.size())))
                .collect(Collectors.joining()) + "\n  path  " + location;
    }

    /**
     * The record that there would be, and what would be downloaded for it.
     *
     * @param license the terms, or null
     * @param revision what it is pinned to, or null
     */
    record Planned(ModelRecord model, List<PlannedFile> files, Terms license, String revision) {

        static Planned of(ModelRecord model, List<PlannedFile> files, Offer offer) {
            return offer == null ? new Planned(model, files, null, null)
                    : new Planned(model, files, TermsText.inShort(offer.terms()) == null ? null : offer.terms(),
                            offer.revision());
        }
    }
}

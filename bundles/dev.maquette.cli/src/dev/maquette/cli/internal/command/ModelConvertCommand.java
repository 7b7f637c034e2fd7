// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.ConvertModel.Converted;
import dev.maquette.cli.internal.output.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a model of another format from one of the library. */
@Command(name = "convert", description = "Makes a model of another format from one of the library and adds it: ONNX "
        + "graphs or a diffusers folder from models of Stable Diffusion 1, 2 and XL, safetensors from files of "
        + "PyTorch, of which nothing is run. The old model stays as it is, and nothing is overwritten.",
        footer = {"", "Examples:", "  maquette models convert sdxl --to onnx --dry-run"})
final class ModelConvertCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private String model;

    @Option(names = "--to", required = true, paramLabel = "FORMAT",
            description = "One of: onnx, safetensors, diffusers.")
    private ConversionTarget target;

    @Option(names = "--dtype", paramLabel = "TYPE", description = "How weights are stored: fp16 or fp32. Without it "
            + "as they are.")
    private Precision precision;

    @Option(names = "--name", paramLabel = "TEXT", description = "What to call the new model.")
    private String name;

    @Option(names = "--output", paramLabel = "DIR", description = "A folder in which the new model is put and stays "
            + "in place; else it goes into the library.")
    private String output;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say whether it can be converted, and what would be written.")
    private boolean dryRun;

    ModelConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new ModelFinder(session).find(model);
        if (dryRun) {
            tell(session.run(request(found, true)));
            return ExitCode.OK;
        }
        if (!yes && !confirmed(found)) {
            session.output().remark("Nothing was converted.");
            return ExitCode.FAILURE;
        }
        var converted = session.run(request(found, false));
        tell(converted);
        session.output().remark("To take it back: maquette undo " + BatchNumbers.text(List.of(converted.batch())));
        return ExitCode.OK;
    }

    private ConvertModel request(ModelRecord found, boolean dry) throws UsageException {
        return new ConvertModel(found.key(), target, precision, name, folder(), dry);
    }

    private String folder() throws UsageException {
        try {
            return output == null ? null : session.path(output).toString();
        } catch (InvalidPathException wrong) {
            throw new UsageException("\"" + wrong.getInput() + "\" is not a path: " + wrong.getReason() + ".",
                    "Check the spelling.");
        }
    }

    /** It takes minutes and gigabytes: who is there to ask is told how many first. */
    private boolean confirmed(ModelRecord found) throws LibraryException, UsageException {
        if (!session.terminal().interactive() || session.json()) {
            return new Consent(session).to("convert " + found.name(), List.of());
        }
        var foreseen = session.run(request(found, true));
        return new Consent(session).to("convert " + found.name(), List.of("Convert " + ModelText.inShort(found)
                + " to " + target.label(), "  about " + Sizes.text(foreseen.bytes()) + " in " + foreseen.path()));
    }

    private void tell(Converted converted) {
        session.changed(dryRun, converted, () -> text(converted));
        converted.notes().forEach(session.output()::remark);
    }

    private static String text(Converted converted) {
        var model = converted.model();
        return (model == null ? "Would make " + converted.name()
                : "Made " + ModelText.inShort(model) + "\n  key   " + model.key()) + "\n  path  " + converted.path()
                + "\n  size  " + (model == null ? "about " : "") + Sizes.text(converted.bytes());
    }
}

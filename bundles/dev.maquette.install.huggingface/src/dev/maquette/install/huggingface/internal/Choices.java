// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/**
 * The models of a repository: all of it in each kind of weights that it has, when it is one model; else the folders
 * that are models; and files that are models by themselves.
 *
 * @param gate why nothing can be fetched, or null
 */
record Choices(RepoSource source, Repo repo, String gate, Guesses guesses) {

    private static final List<Variant> VARIANTS =
            List.of(Variant.DEFAULT, Variant.FP16, Variant.ONNX, Variant.OPENVINO, Variant.FLAX);
    private static final String[] LOOSE = {".safetensors", ".ckpt", ".gguf", ".pt", ".pth", ".bin", ".onnx"};
    private static final String NO_MODEL = "(?i)(optimizer|scheduler|scaler|training_args|rng_state|random_states)"
            + ".*|.*-\\d+-of-\\d+\\..*|.*\\.index\\..*";
    private static final String PICKLE = "(?i).*\\.(ckpt|pt|pth|bin)";

    /** A choice before it is known which of all is preferred. */
    private record Part(RepoSource source, List<RepoFile> files, boolean whole) {
    }

    /** All of them, best first. */
    List<Choice> all() {
        var parts = parts();
        boolean one = parts.size() == 1;
        var choices = new ArrayList<Choice>();
        for (var part : parts) {
            choices.add(choice(part, one || part.whole() && choices.isEmpty()));
        }
        return choices;
    }

    private List<Part> parts() {
        if (!source.parts().isEmpty() || source.variant() != Variant.DEFAULT) {
            var files = FileChoice.of(repo.files(), source.variant(), source.parts());
            return files.isEmpty() ? List.of() : List.of(new Part(source, files, true));
        }
        var parts = new ArrayList<Part>();
        if (model("")) {
            parts.addAll(variants(source, true));
        } else {
            for (var folder : folders()) {
                parts.addAll(variants(source.with(Variant.DEFAULT, List.of(folder)), false));
            }
        }
        parts.addAll(loose(parts));
        return parts;
    }

    private List<Part> variants(RepoSource part, boolean whole) {
        var found = new ArrayList<Part>();
        var seen = new HashSet<List<RepoFile>>();
        boolean sayable = part.revision().equals(RepoSource.MAIN); // the address of a page names no variant
        for (var variant : sayable ? VARIANTS : List.of(Variant.DEFAULT)) {
            var files = FileChoice.of(repo.files(), variant, part.parts());
            if (files.stream().anyMatch(RepoFile::weights) && seen.add(files)) {
                found.add(new Part(part.with(variant, part.parts()), files, whole));
            }
        }
        return found;
    }

    /** Whether a folder is one model, the outermost being named by an empty text. */
    private boolean model(String folder) {
        var inside = repo.files().stream().filter(file -> file.folder().equals(folder)).toList();
        return inside.stream().anyMatch(file -> file.name().equals("model_index.json"))
                || inside.stream().anyMatch(file -> file.ends("lora_weights.safetensors", "learned_embeds.bin"))
                || inside.stream().anyMatch(file -> file.name().equals("config.json"))
                        && FileChoice.candidates(inside).stream().anyMatch(RepoFile::weights);
    }

    private List<String> folders() {
        var folders = new ArrayList<String>();
        for (var folder : repo.files().stream().map(RepoFile::folder).distinct().sorted().toList()) {
            if (!folder.isEmpty() && model(folder) && folders.stream().noneMatch(outer -> below(folder, outer))) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private List<Part> loose(List<Part> others) {
        Set<String> taken = others.stream().flatMap(part -> part.files().stream()).map(RepoFile::folder)
                .filter(folder -> !folder.isEmpty()).collect(Collectors.toSet());
        var files = others.stream().flatMap(part -> part.files().stream()).collect(Collectors.toSet());
        return repo.files().stream().filter(file -> file.ends(LOOSE) && !file.name().matches(NO_MODEL))
                .filter(file -> !files.contains(file) && taken.stream().noneMatch(each -> below(file.folder(), each)))
                .filter(file -> !file.folder().isEmpty() || !model("")
                        || FileChoice.candidates(List.of(file)).isEmpty())
                .map(file -> new Part(source.with(Variant.DEFAULT, List.of(file.path())), List.of(file), false))
                .toList();
    }

    private static boolean below(String folder, String outer) {
        return folder.equals(outer) || folder.startsWith(outer + "/");
    }

    private Choice choice(Part part, boolean preferred) {
        var about = repo.about();
        boolean file = FileChoice.oneFile(part.source().parts());
        var path = file || !part.source().parts().isEmpty() ? String.join(" ", part.source().parts()) : "";
        boolean pipeline = part.files().stream().anyMatch(each -> each.name().equals("model_index.json"));
        var type = pipeline ? new ModelType("main")
                : guesses.type(path, about.className(), repo.id(), String.join(" ", about.tags()));
        BaseModel base = guesses.base(path, repo.id(), about.bases(), about.className());
        var word = part.source().variant() != Variant.DEFAULT ? part.source().variant().word()
                : file ? guesses.variant(part.files().getFirst().name()) : null;
        try {
            var layout = Layout.of(part.source(), part.files());
            return new Choice(part.source().text(), file ? stem(layout.name()) : layout.name(), null, type, base,
                    format(part, type), word, layout.entries().stream()
                            .map(entry -> new PlannedFile(entry.target(), entry.file().size())).toList(),
                    preferred, gate == null ? note(part) : gate, gate == null);
        } catch (LibraryException refused) {
            return new Choice(part.source().text(), part.source().name(), null, type, base, format(part, type), word,
                    List.of(), false, refused.getMessage(), false);
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String note(Part part) {
        return part.files().stream().anyMatch(file -> file.name().matches(PICKLE))
                ? "Pickled: it is searched for code before it is taken in." : null;
    }

    private static ModelFormat format(Part part, ModelType type) {
        boolean file = FileChoice.oneFile(part.source().parts());
        var word = part.source().variant() == Variant.ONNX || file && part.files().getFirst().ends(".onnx") ? "onnx"
                : file && part.files().getFirst().ends(".gguf") ? "gguf_quantized"
                        : switch (type.id()) {
                        case "lora" -> file ? "lycoris" : "diffusers";
                        case "embedding" -> file ? "embedding_file" : "embedding_folder";
                        case "t5_encoder" -> file ? "checkpoint" : "t5_encoder";
                        default -> file ? "checkpoint" : "diffusers";
                        };
        return new ModelFormat(word);
    }
}

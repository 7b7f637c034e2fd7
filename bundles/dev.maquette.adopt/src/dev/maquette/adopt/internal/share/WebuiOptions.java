// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * What the options of AUTOMATIC1111 and its kin make of its folders. Some name one more folder, which is searched
 * first; others take the place of the program's own. Each counts once.
 *
 * @param root the program's folder
 * @param given options and values, as they stand in the line
 */
record WebuiOptions(Path root, Map<String, String> given) {

    private static final Map<String, String> FLAGS = Map.of("Stable-diffusion", "--ckpt-dir", "VAE", "--vae-dir",
            "Lora", "--lyco-dir-backcompat", "embeddings", "--embeddings-dir", "ControlNet", "--controlnet-dir",
            "ESRGAN", "--esrgan-models-path", "text_encoder", "--text-encoder-dir");
    private static final Set<String> REPLACING = Set.of("embeddings", "ESRGAN");
    private static final String LORA = "Lora";
    private static final String LORA_DIR = "--lora-dir";

    static WebuiOptions of(Path root, List<String> words) {
        var given = new HashMap<String, String>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).startsWith("--")) {
                given.put(words.get(i), words.get(i + 1));
            }
        }
        return new WebuiOptions(root, Map.copyOf(given));
    }

    /** The option for a kind. For LoRAs it is that of the LyCORIS folder, since the other would hide the user's own. */
    static String flag(String kind) {
        return FLAGS.get(kind);
    }

    /** The program's own folders for a kind, the one for links first. */
    List<Path> own(Kind kind) {
        if (kind.word().equals(LORA)) {
            return List.of(value(LORA_DIR, usual(kind.folders().getFirst())), usual(kind.folders().getLast()));
        }
        var usual = usual(kind.home());
        return List.of(REPLACING.contains(kind.word()) ? value(flag(kind.word()), usual) : usual);
    }

    private Path usual(String folder) {
        var data = value("--data-dir", root);
        return folder.startsWith("models/")
                ? value("--models-dir", data.resolve("models")).resolve(folder.substring("models/".length()))
                : data.resolve(folder);
    }

    private Path value(String option, Path otherwise) {
        try {
            return given.containsKey(option) ? root.resolve(given.get(option)).normalize() : otherwise;
        } catch (InvalidPathException _) {
            return otherwise; // the program would find nothing there
        }
    }

    /** All folders in which it looks for a kind, in the order of its search. */
    List<Path> folders(Kind kind) {
        var folders = new ArrayList<Path>();
        var own = own(kind);
        if (kind.word().equals(LORA)) {
            folders.add(own.getFirst());
            folders.add(value(flag(LORA), own.getLast()));
        } else {
            if (given.containsKey(flag(kind.word())) && !REPLACING.contains(kind.word())) {
                folders.add(value(flag(kind.word()), own.getFirst()));
            }
            folders.addAll(own);
        }
        return folders;
    }

    /** Why an option for this kind would do harm, in a sentence; null when it would not. */
    String refusal(Kind kind) {
        var flag = flag(kind.word());
        if (given.containsKey(flag)) {
            return "The program is started with " + flag + " already, which counts once: share by links instead.";
        }
        var replaced = kind.word().equals(LORA) ? usual(kind.folders().getLast())
                : REPLACING.contains(kind.word()) ? usual(kind.home()) : null;
        return replaced != null && Files.isDirectory(replaced)
                && Search.anyIn(replaced, kind, new NullProgressMonitor())
                        ? "With " + flag + " the program would not see what is in " + replaced
                                + " any more: share by links instead."
                        : null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.format.torch.internal.Value.Storage;

/** The archive that PyTorch writes since 1.6: {@code <root>/data.pkl}, and a stored entry for each storage. */
final class ZipLayout {

    private static final int MAX_PICKLES = 16;
    private static final String DATA = "data.pkl";

    private final Reading reading;
    private final Map<String, ZipEntry> entries;

    ZipLayout(Reading reading) throws IOException, InvalidModelException {
        this.reading = reading;
        this.entries = new ZipDirectory(reading.context()).entries();
    }

    /** Whether the archive is one of PyTorch's. */
    boolean holdsPickle() {
        return entries.keySet().stream().anyMatch(ZipLayout::data);
    }

    void read() throws IOException, InvalidModelException {
        var data = entries.keySet().stream().filter(ZipLayout::data).findFirst()
                .orElseThrow(() -> new InvalidModelException("This is a zip archive, but not one of PyTorch's:"
                        + " there is no data.pkl in its first folder" + hint() + "."));
        var root = data.substring(0, data.length() - DATA.length());
        var storages = new Storages();
        var top = pickle(entries.get(data), storages);
        others(data);
        if (entries.keySet().stream().anyMatch(name -> name.startsWith(root + "code/"))) {
            reading.findings().unlisted("archive", 0, "TorchScript code (" + root + "code/)");
            reading.found("torchscript", top);
        } else {
            reading.found("zip", top);
            check(root, storages);
            reading.storages(storage -> begin(root, storage));
        }
    }

    /** Other pickles, which some program may load: only what they would do is of interest. */
    private void others(String data) throws IOException, InvalidModelException {
        var pickles = entries.values().stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).endsWith(".pkl")
                        && !entry.name().equals(data))
                .toList();
        if (pickles.size() > MAX_PICKLES) {
            throw new InvalidModelException("The archive holds " + (pickles.size() + 1) + " pickles; a model has one.");
        }
        for (var entry : pickles) {
            pickle(entry, new Storages());
        }
    }

    private Value pickle(ZipEntry entry, Storages storages) throws IOException, InvalidModelException {
        reading.findings().in(entry.name());
        try (var in = entry.open(reading.context())) {
            return reading.pickle(reading.input(in, entry.size()), storages);
        }
    }

    /** Each storage must be there, whole, before the directory. */
    private void check(String root, Storages storages) throws InvalidModelException {
        for (var storage : storages.byKey().values()) {
            var entry = entries.get(root + "data/" + storage.key());
            long needed = Storages.bytes(storage);
            if (entry == null && needed > 0) {
                throw new InvalidModelException("The archive lacks " + root + "data/" + storage.key()
                        + ", where " + needed + " bytes of a tensor should be.");
            }
            if (entry != null && entry.size() < needed) {
                throw new InvalidModelException("The archive's " + entry.name() + " holds " + entry.size() + " of the "
                        + needed + " bytes that its tensors need.");
            }
            if (entry != null && entry.header() > reading.context().size() - entry.packed()) {
                throw new InvalidModelException("The archive's " + entry.name() + " lies beyond the end of the file.");
            }
        }
    }

    /** Numbers of a machine of the other byte order are nobody's to read here. */
    private long begin(String root, Storage storage) throws IOException, InvalidModelException {
        var entry = entries.get(root + "data/" + storage.key());
        return entry == null || !entry.plain() || bigEndian(root) ? StorageBegins.UNKNOWN
                : entry.begin(reading.context());
    }

    private boolean bigEndian(String root) throws IOException, InvalidModelException {
        var order = entries.get(root + "byteorder");
        if (order == null) {
            return false;
        }
        try (var in = order.open(reading.context())) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1).startsWith("big");
        }
    }

    private String hint() {
        return List.of(".safetensors", ".gguf", ".ckpt", ".pt", ".pth", ".bin", ".onnx").stream()
                .flatMap(suffix -> entries.keySet().stream().filter(name -> name.endsWith(suffix))).findFirst()
                .map(name -> ". It holds " + name + ": unpack the archive and use that").orElse("");
    }

    private static boolean data(String name) {
        int slash = name.indexOf('/');
        return name.equals(DATA) || slash > 0 && name.substring(slash + 1).equals(DATA);
    }
}

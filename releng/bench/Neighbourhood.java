// SPDX-License-Identifier: EPL-2.0
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/**
 * Writes the libraries of InvokeAI, ComfyUI, AUTOMATIC1111 and StabilityMatrix as they use to be, with a quarter of the
 * models each, in folders of some thousands. Beside a fifth of the models lie what the program's users keep there: of
 * Civitai's answer, of notes, and in every second case a picture.
 */
final class Neighbourhood {

    private static final String[] KINDS = {"lora", "lora", "lora", "lora", "lora", "lora", "lora", "lora", "lora", "lora",
            "lora", "lora", "lora", "embedding", "embedding", "main", "main", "vae", "unet", "pipeline"};
    private static final Map<String, String> COMFY = Map.of("lora", "loras", "embedding", "embeddings", "main",
            "checkpoints", "vae", "vae", "unet", "unet", "pipeline", "diffusers");
    private static final Map<String, String> WEBUI = Map.of("lora", "models/Lora", "embedding", "embeddings", "main",
            "models/Stable-diffusion", "vae", "models/VAE", "unet", "models/UNET", "pipeline", "models/diffusers");
    private static final Map<String, String> MATRIX = Map.of("lora", "Lora", "embedding", "Embeddings", "main",
            "StableDiffusion", "vae", "VAE", "unet", "DiffusionModels", "pipeline", "Diffusers");

    private final Path root;
    private final int each;

    private Neighbourhood(Path root, int each) {
        this.root = root;
        this.each = each;
    }

    /** @param arguments folder, number of models */
    public static void main(String[] arguments) throws IOException, SQLException {
        var all = new Neighbourhood(Path.of(arguments[0]), Integer.parseInt(arguments[1]) / 4);
        all.comfy();
        all.webui();
        all.matrix();
        all.invoke();
    }

    private static String kind(int i) {
        return KINDS[i % KINDS.length];
    }

    private void models(int first, java.util.function.IntFunction<Path> folder, java.util.function.IntConsumer beside) {
        IntStream.range(first, first + each).parallel().forEach(i -> {
            try {
                Models.write(i, Files.createDirectories(folder.apply(i)));
                if (i / KINDS.length % 5 == 0) {
                    beside.accept(i);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void comfy() {
        var models = root.resolve("ComfyUI/models");
        models(0, i -> models.resolve(COMFY.get(kind(i))), i -> {
            var folder = models.resolve(COMFY.get(kind(i)));
            text(folder.resolve("model-" + i + ".metadata.json"), """
                    {"file_name": "model-%1$d", "model_name": "Glaze %1$d", "file_path": "%2$s", "size": 1,
                    "modified": 1.0, "sha256": "%3$064x", "base_model": "SD 1.5", "preview_url": "",
                    "notes": "Fired twice.", "tags": ["style", "pot"], "favorite": true, "civitai": %4$s}"""
                    .formatted(i, folder, i, civitai(i)));
            picture(i, folder.resolve("model-" + i + ".webp"));
        });
    }

    private void webui() {
        var home = root.resolve("stable-diffusion-webui");
        text(home.resolve("webui-user.sh"), "#export COMMANDLINE_ARGS=\"\"\n");
        models(each, i -> home.resolve(WEBUI.get(kind(i))).resolve("shelf-" + i / 1000), i -> {
            var stem = home.resolve(WEBUI.get(kind(i))).resolve("shelf-" + i / 1000).resolve("model-" + i);
            text(Path.of(stem + ".json"), """
                    {"description": "Shiny.", "sd version": "SD1", "activation text": "pot, vase %d",
                    "preferred weight": 0.8, "notes": "Mine."}""".formatted(i));
            text(Path.of(stem + ".civitai.info"), civitai(i));
            picture(i, Path.of(stem + ".preview.png"));
        });
    }

    private void matrix() {
        var data = root.resolve("StabilityMatrix/Data");
        text(data.resolve("settings.json"), "{\"Version\": 1}");
        models(2 * each, i -> data.resolve("Models").resolve(MATRIX.get(kind(i))), i -> {
            var stem = data.resolve("Models").resolve(MATRIX.get(kind(i))).resolve("model-" + i);
            text(Path.of(stem + ".cm-info.json"), """
                    {"ModelId": %1$d, "VersionId": %2$d, "ModelName": "Glaze %1$d", "VersionName": "v1",
                    "ModelDescription": "<p>%3$s</p>", "Tags": ["style"], "TrainedWords": ["pot"], "ModelType": "LORA",
                    "BaseModel": "SD 1.5", "UserTitle": "My glaze %1$d"}""".formatted(i, i + 1, "Shiny. ".repeat(40)));
            picture(i, Path.of(stem + ".preview.png"));
        });
    }

    private void invoke() throws IOException, SQLException {
        var home = root.resolve("invokeai");
        models(3 * each, i -> home.resolve("models").resolve(key(i)), i -> {
            // InvokeAI keeps nothing beside models
        });
        Files.createDirectories(home.resolve("databases"));
        Files.createDirectories(home.resolve("models/model_images"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("databases/invokeai.db"))) {
            connection.setAutoCommit(false);
            records(connection, home.resolve("models"));
            connection.commit();
        }
    }

    private void records(Connection connection, Path models) throws SQLException, IOException {
        try (var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE migrations (version INTEGER PRIMARY KEY, migrated_at DATETIME)");
            sql.execute("INSERT INTO migrations VALUES (33, '2026-01-01')");
            sql.execute("CREATE TABLE models (id TEXT PRIMARY KEY, config TEXT NOT NULL)");
        }
        try (var insert = connection.prepareStatement("INSERT INTO models VALUES (?, ?)")) {
            for (int i = 3 * each; i < 4 * each; i++) {
                String name;
                try (var listing = Files.list(models.resolve(key(i)))) {
                    name = listing.findFirst().orElseThrow().getFileName().toString();
                }
                insert.setString(1, key(i));
                insert.setString(2, record(i, name));
                insert.addBatch();
                if (i / KINDS.length % 5 == 0) {
                    picture(i, models.resolve("model_images").resolve(key(i) + ".webp"));
                }
            }
            insert.executeBatch();
        }
    }

    private static String record(int i, String name) {
        return """
                {"key": "%1$s", "path": "%1$s/%2$s", "hash": "blake3:%3$064x", "file_size": 1000, "name": "Glaze %4$d",
                "source": "/somewhere/%2$s", "source_type": "path", "trigger_phrases": ["pot"], "description": "Shiny.",
                "default_settings": {"weight": 0.75}}""".formatted(key(i), name, i, i);
    }

    private static String key(int i) {
        return new UUID(i * 0x9e3779b97f4a7c15L, i).toString();
    }

    private static String civitai(int i) {
        return """
                {"id": %1$d, "modelId": %1$d, "name": "v1", "baseModel": "SD 1.5", "trainedWords": ["pot", "vase"],
                "description": "<p>%2$s</p>", "model": {"name": "Glaze %1$d", "type": "LORA", "tags": ["style"]},
                "files": [{"id": %1$d, "name": "model-%1$d.safetensors", "primary": true,
                "hashes": {"SHA256": "%1$064X"}}], "images": []}""".formatted(i + 1, "Shiny. ".repeat(40));
    }

    private static void text(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Beside every second; each is another one. The bytes say what it is, as programs rely on. */
    private static void picture(int i, Path file) {
        if (i % 2 == 1) {
            return;
        }
        try {
            var image = new BufferedImage(512, 768, BufferedImage.TYPE_INT_RGB);
            var pen = image.createGraphics();
            for (int y = 0; y < 768; y += 8) {
                pen.setColor(new Color((i * 31 + y) * 2654435 & 0xffffff));
                pen.fillRect(y % 64, y, 448, 8);
            }
            pen.dispose();
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

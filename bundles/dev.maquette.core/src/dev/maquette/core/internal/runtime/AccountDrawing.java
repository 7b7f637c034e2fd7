// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonParseException;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineAccount;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.OwnerOnly;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.operation.Failures;

/**
 * How this account draws, in a file of its settings. What the environment or a system property says counts before that:
 * {@code MAQUETTE_MODEL_MEMORY} or {@code maquette.model.memory}, such as {@code 8G}, {@code MAQUETTE_DEVICE},
 * {@code MAQUETTE_RUNTIME_REPOSITORY}.
 */
@Component(service = {EngineAccount.class, AccountDrawing.class})
public final class AccountDrawing implements EngineAccount {

    private static final Logger LOG = System.getLogger(AccountDrawing.class.getName());

    private static final Pattern SIZE = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)\\s*([kmgt]?)b?");
    private static final String THOUSANDS = "kmgt";
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Path file;
    private final Path runtimes;
    private final Function<String, String> said;

    @Activate
    public AccountDrawing() {
        this(UserFolders.ofThisAccount(), AccountDrawing::said);
    }

    /** @param said what the environment says for one of its names, or null */
    public AccountDrawing(UserFolders folders, Function<String, String> said) {
        this.file = folders.config().resolve("drawing.json");
        this.runtimes = folders.data().resolve("runtimes");
        this.said = said;
    }

    private static String said(String name) {
        return System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), System.getenv(name));
    }

    @Override
    public Path runtimes() {
        return runtimes;
    }

    @Override
    public DrawingSettings settings() {
        var kept = kept();
        return new DrawingSettings(memory().orElse(kept.memory()),
                word("MAQUETTE_DEVICE").orElse(kept.device()),
                word("MAQUETTE_RUNTIME_REPOSITORY").orElse(kept.repository()));
    }

    private Optional<Long> memory() {
        var word = word("MAQUETTE_MODEL_MEMORY");
        var bytes = word.map(text -> SIZE.matcher(text.toLowerCase(Locale.ROOT))).filter(Matcher::matches)
                .map(AccountDrawing::bytes);
        if (word.isPresent() && bytes.isEmpty()) {
            LOG.log(Level.WARNING, "MAQUETTE_MODEL_MEMORY is no size such as 8G, so that it does not count: {0}",
                    word.get());
        }
        return bytes;
    }

    private static long bytes(Matcher size) {
        int thousands = size.group(2).isEmpty() ? 0 : THOUSANDS.indexOf(size.group(2)) + 1;
        return new BigDecimal(size.group(1)).scaleByPowerOfTen(3 * thousands).min(MOST).longValue();
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(said.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What is in the file; the usual where there is none or it cannot be read, which is logged. */
    synchronized DrawingSettings kept() {
        try {
            var settings = Files.exists(file) ? Json.read(Files.readString(file), DrawingSettings.class) : null;
            return settings == null ? DrawingSettings.usual() : settings;
        } catch (IOException | JsonParseException unreadable) {
            LOG.log(Level.WARNING, "The settings in " + file + " cannot be read; the usual ones hold", unreadable);
            return DrawingSettings.usual();
        }
    }

    /**
     * Keeps the settings.
     *
     * @throws LibraryException when they cannot be, saying why; they are as before then
     */
    synchronized void change(DrawingSettings settings) throws LibraryException {
        DrawingCheck.check(settings);
        try {
            OwnerOnly.write(file, Json.write(settings));
        } catch (IOException failure) {
            throw Failures.of("Keeping the settings in " + file, failure);
        }
    }
}

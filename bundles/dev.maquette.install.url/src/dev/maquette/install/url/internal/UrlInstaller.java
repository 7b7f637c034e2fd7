// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.url.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferRequest;

/** Delivers the file that an {@code http} or {@code https} address gives. */
public final class UrlInstaller implements Installer {

    private static final String TYPE = "url";
    private static final Set<String> ARCHIVES = Set.of("zip", "7z", "rar", "tar", "gz", "tgz", "xz", "zst");
    private static final Set<String> OTHERS = Set.of("html", "htm", "md", "txt", "json", "yaml", "yml", "png", "jpg",
            "jpeg", "webp", "gif", "mp4", "pdf");

    @Override
    public boolean accepts(String source) {
        return WebAddress.looksLike(source);
    }

    @Override
    public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
        var address = address(source, context);
        var found = context.transfer().probe(request(address, context), context.monitor());
        requireModel(found.name());
        return Optional.of(new Plan(found.name(), address.source(), TYPE,
                List.of(new PlannedFile(found.name(), found.size()))));
    }

    /** The address is asked first, so that what cannot be a model is not fetched. */
    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        var address = address(source, context);
        var progress = SubMonitor.convert(context.monitor(), 100);
        var request = request(address, context);
        var found = context.transfer().probe(request, progress.split(1));
        requireModel(found.name());
        var download = context.transfer().download(request.named(found.name()), progress.split(99));
        return new Delivery(download.file(), address.source(), TYPE, address.source());
    }

    private static TransferRequest request(WebAddress address, InstallContext context) {
        return new TransferRequest(address.file(), context.staging(), context.access());
    }

    private static WebAddress address(String source, InstallContext context) throws LibraryException {
        if (context.inPlace()) {
            throw new LibraryException(Problem.INVALID, "What is downloaded has no place of its own to be left in.",
                    "Install it into the library: leave out 'in place'.");
        }
        return WebAddress.of(source).orElseThrow(() -> new LibraryException(Problem.INVALID,
                "That is not an address of the web.", "Check its spelling."));
    }

    private static void requireModel(String name) throws LibraryException {
        var suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ARCHIVES.contains(suffix)) {
            throw new LibraryException(Problem.INVALID, name + " is an archive, not a model; it was not downloaded.",
                    "Download and unpack it, and install what is in it.");
        }
        if (OTHERS.contains(suffix)) {
            throw new LibraryException(Problem.INVALID, name + " is no model; it was not downloaded.",
                    "Copy the address of the model's file itself, such as that of a download button.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;

import org.example.s3.S3Listing.S3Object;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferRequest;

/** Delivers an object, or all below a key, of a bucket of Amazon S3 or of a server that speaks as it does. */
public final class S3Installer implements Installer {

    private static final String TYPE = "s3";

    private final S3Account account;

    /** Made by Maquette: the user's environment says which server there is, and with which keys. */
    public S3Installer() {
        this(System.getenv());
    }

    S3Installer(Map<String, String> environment) {
        account = S3Account.of(environment);
    }

    @Override
    public boolean accepts(String source) {
        return S3Address.looksLike(source);
    }

    @Override
    public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
        var address = address(source, context);
        var files = new S3Bucket(account).objects(address, context).stream()
                .map(object -> new PlannedFile(object.key(), object.size())).toList();
        return Optional.of(new Plan(address.name(), address.toString(), TYPE, files));
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        var address = address(source, context);
        var objects = new S3Bucket(account).objects(address, context);
        boolean single = objects.size() == 1 && objects.getFirst().key().equals(address.name());
        var progress = SubMonitor.convert(context.monitor(), objects.size());
        for (var object : objects) {
            fetch(object, single ? address : new S3Address(address.bucket(), address.key() + "/" + object.key()),
                    single ? context.staging() : context.staging().resolve(address.name()), context,
                    progress.split(1));
        }
        return new Delivery(context.staging().resolve(address.name()), address.toString(), TYPE);
    }

    private void fetch(S3Object object, S3Address address, Path folder, InstallContext context, SubMonitor progress)
            throws LibraryException {
        var target = folder.resolve(object.key()).normalize();
        if (!target.startsWith(folder) || target.equals(folder) || object.key().contains("\\")) {
            throw new LibraryException(Problem.INVALID, "The key " + object.key() + " leads out of the model's folder.",
                    "Rename the object; nothing was installed.");
        }
        try {
            Files.createDirectories(target.getParent());
        } catch (IOException e) {
            throw new LibraryException(Problem.IO, "The folder " + target.getParent() + " cannot be made: "
                    + e.getMessage(), "Check the space and the permissions of the library's disk.", e);
        }
        var request = new TransferRequest(account.object(address), target.getParent(), context.access())
                .named(target.getFileName().toString()).expecting(object.size(), null);
        context.transfer().download(request, progress);
    }

    private static S3Address address(String source, InstallContext context) throws LibraryException {
        if (context.inPlace()) {
            throw new LibraryException(Problem.INVALID, "What is downloaded has no place of its own to be left in.",
                    "Install it into the library: leave out 'in place'.");
        }
        return S3Address.of(source).orElseThrow(() -> new LibraryException(Problem.INVALID,
                source + " is no address in a bucket.", "Write it as s3://bucket/folder/model.safetensors."));
    }
}

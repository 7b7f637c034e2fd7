// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/**
 * What Civitai knows of files. Each is asked for by its SHA-256, and where that is unknown by the digest of its tensors,
 * which outlives a change of the metadata, and by the short form; the models that were found are then asked for
 * together.
 */
public final class CivitaiMetadata implements MetadataProvider {

    /** By these the site is asked, in this order, and so it names them. */
    private static final Map<DigestAlgorithm, String> NAMES = Map.of(DigestAlgorithm.SHA256, "SHA256",
            DigestAlgorithm.AUTOV3, "AutoV3", DigestAlgorithm.AUTOV2, "AutoV2");
    private static final List<DigestAlgorithm> ORDER =
            List.of(DigestAlgorithm.SHA256, DigestAlgorithm.AUTOV3, DigestAlgorithm.AUTOV2);
    /** Of nothing: tools that could not read a file wrote it. */
    private static final String EMPTY = "e3b0c44298fc";
    private static final int TOGETHER = 100;

    private final Account account;
    private final SiteVocabulary words = new SiteVocabulary();

    /** With what this user has set up for Civitai. */
    public CivitaiMetadata() {
        this(new Account(System::getenv));
    }

    CivitaiMetadata(Account account) {
        this.account = account;
    }

    /** A version that holds the file. */
    private record Hit(SiteVersion version, SiteFile file) {
    }

    @Override
    public Set<DigestAlgorithm> digests() {
        return NAMES.keySet();
    }

    @Override
    public List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Access access, Transfer transfer,
            IProgressMonitor monitor) throws LibraryException {
        var site = Site.of(account, transfer, access);
        var progress = SubMonitor.convert(monitor, files.size() + 1);
        var hits = new ArrayList<Hit>();
        for (var digests : files) {
            hits.add(hit(site, digests, progress.split(1)));
        }
        var models = models(site, hits.stream().filter(Objects::nonNull).map(hit -> hit.version().model()).distinct()
                .toList(), progress.split(1));
        return hits.stream().map(hit -> Optional.ofNullable(hit).map(found -> known(site, found, models))).toList();
    }

    /** Null when the site has no such file. */
    private static Hit hit(Site site, Map<DigestAlgorithm, String> digests, SubMonitor monitor)
            throws LibraryException {
        for (var algorithm : ORDER) {
            var digest = digests.get(algorithm);
            if (digest == null || digest.startsWith(EMPTY)) {
                continue;
            }
            var answer = site.byHash(digest, monitor);
            if (answer.isPresent()) {
                var json = answer.get();
                var version = SiteVersion.of(json, json.number("modelId"), Instant.now());
                var same = version.files().stream().filter(file -> isSame(file, algorithm, digests)).findFirst();
                if (same.isPresent()) {
                    return new Hit(version, same.get());
                }
            }
        }
        return null;
    }

    /** The site compares with digests of every kind, and short ones are shared by strangers. */
    private static boolean isSame(SiteFile file, DigestAlgorithm by, Map<DigestAlgorithm, String> digests) {
        boolean equal = digests.get(by).equals(file.hashes().get(NAMES.get(by)));
        var whole = digests.get(DigestAlgorithm.SHA256);
        boolean denied = by == DigestAlgorithm.AUTOV2 && file.sha256() != null && !file.sha256().equals(whole);
        return equal && !denied;
    }

    private static Map<Long, SiteModel> models(Site site, List<Long> ids, SubMonitor monitor)
            throws LibraryException {
        var models = new HashMap<Long, SiteModel>();
        for (int i = 0; i < ids.size(); i += TOGETHER) {
            for (var model : site.models(ids.subList(i, Math.min(ids.size(), i + TOGETHER)), monitor)) {
                models.put(model.id(), model);
            }
        }
        return models;
    }

    private KnownFile known(Site site, Hit hit, Map<Long, SiteModel> models) {
        var version = hit.version();
        // Of a model that is not listed, such as a private one, the version tells what it can.
        var model = Optional.ofNullable(models.get(version.model())).orElseGet(() -> alone(version));
        return new KnownFile(SiteSource.text(version.model(), version.id(), hit.file().id()), site.page(version),
                Facts.published(model, version, hit.file(), words, null), version.preview());
    }

    private static SiteModel alone(SiteVersion version) {
        var model = new Fields(version.answer()).object("model");
        return new SiteModel(version.model(), model.text("name", "Model " + version.model()),
                model.text("type", "Other"), null, null, model.text("mode"), List.of(), Permissions.of(model),
                List.of(version), model.json());
    }
}

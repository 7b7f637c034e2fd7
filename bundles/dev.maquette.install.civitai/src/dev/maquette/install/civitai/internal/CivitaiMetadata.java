// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import dev.maquette.install.civitai.internal.Lookup.Hit;

/**
 * What Civitai knows of files. Each is asked for by its SHA-256, and where that is unknown by the digest of its
 * tensors,
 * which outlives a change of the metadata, and by the short form; the models that were found are then asked for
 * together.
 */
public final class CivitaiMetadata implements MetadataProvider {

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

    @Override
    public Set<DigestAlgorithm> digests() {
        return Lookup.NAMES.keySet();
    }

    @Override
    public List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Access access, Transfer transfer,
            IProgressMonitor monitor) throws LibraryException {
        var site = Site.of(account, transfer, access);
        var progress = SubMonitor.convert(monitor, files.size() + 1);
        var hits = new Lookup(site).all(files, progress);
        var models = models(site, hits.stream().flatMap(Optional::stream).map(hit -> hit.version().model()).distinct()
                .toList(), progress.split(1));
        return hits.stream().map(hit -> hit.map(found -> known(site, found, models))).toList();
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

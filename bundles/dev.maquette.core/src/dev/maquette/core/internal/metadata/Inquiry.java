// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.metadata;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.core.internal.metadata.Subject.Asked;
import dev.maquette.core.internal.metadata.Subject.Silent;

/** Asks providers, one after the other, for what none before it knew. One that cannot be asked is not asked again. */
final class Inquiry {

    private static final int TOGETHER = 50;

    private final Transfer transfer;
    private final Access access;
    private final Map<String, KnownFile> known = new HashMap<>();
    private final Map<String, Silent> failed = new LinkedHashMap<>();

    Inquiry(Transfer transfer, Access access) {
        this.transfer = transfer;
        this.access = access;
    }

    void ask(List<MetadataProvider> providers, List<Asked> subjects, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Asking for metadata", Math.max(1, providers.size()));
        for (var provider : providers) {
            ask(provider, subjects.stream().filter(subject -> !known.containsKey(subject.key())).toList(),
                    progress.split(1));
        }
        failed.keySet().removeAll(known.keySet());
    }

    private void ask(MetadataProvider provider, List<Asked> unknown, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, Math.max(1, unknown.size()));
        for (int i = 0; i < unknown.size(); i += TOGETHER) {
            var some = unknown.subList(i, Math.min(unknown.size(), i + TOGETHER));
            try {
                var found = provider.find(some.stream().map(Asked::digests).toList(), access,
                        transfer, progress.split(some.size()));
                for (int j = 0; j < some.size(); j++) {
                    var subject = some.get(j);
                    found.get(j).ifPresent(file -> known.put(subject.key(), file));
                }
            } catch (LibraryException failure) {
                unknown.subList(i, unknown.size()).forEach(subject -> failed.put(subject.key(),
                        Subject.failed(subject.key(), subject.name(), failure)));
                return;
            }
        }
    }

    /** Null where no site knows it. */
    KnownFile known(String key) {
        return known.get(key);
    }

    /** Null where every site could be asked. */
    Silent failed(String key) {
        return failed.get(key);
    }
}

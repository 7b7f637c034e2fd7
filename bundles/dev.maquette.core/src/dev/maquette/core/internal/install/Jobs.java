// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.Map;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.PublicAddress;
import dev.maquette.registry.InstallJobJson;
import dev.maquette.registry.model.meta.RegistryFactory;

/** Jobs of the registry, requests and what the API tells of both. */
final class Jobs {

    /** That a field is cleared is part of what the user wants. */
    private static final Gson WITH_NULLS = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private Jobs() {
    }

    /** As the API has it. */
    static InstallJob told(dev.maquette.registry.model.InstallJob job) {
        return Json.read(InstallJobJson.text(job), InstallJob.class);
    }

    /** A job for the request, not stored yet; no secret of the request is in it. */
    static dev.maquette.registry.model.InstallJob of(InstallModel request, int priority) {
        var job = RegistryFactory.eINSTANCE.createInstallJob();
        job.setSource(PublicAddress.of(request.source()));
        job.setStatus(Words.of(InstallJob.Status.WAITING));
        job.setPriority(priority);
        want(job, request);
        return job;
    }

    /** The job does from now on what this request wants. */
    static void want(dev.maquette.registry.model.InstallJob job, InstallModel request) {
        job.setInplace(request.inPlace());
        job.setConfigIn(WITH_NULLS.toJson(request.overrides().fields()));
        job.setAllowPrivate(request.access().allowPrivate());
    }

    /**
     * What a job was asked to do.
     *
     * @param remembered who asks for it in this process, for what is not stored
     */
    static InstallModel request(dev.maquette.registry.model.InstallJob job, Optional<InstallModel> remembered) {
        Map<String, Object> fields = told(job).configIn();
        var access = remembered.map(InstallModel::access).orElse(Access.anonymous());
        return new InstallModel(remembered.map(InstallModel::source).orElse(job.getSource()), job.isInplace(),
                fields == null ? ModelChanges.none() : new ModelChanges(fields), false,
                new Access(access.token(), access.allowPrivate() || job.isAllowPrivate()));
    }

    /** Forgets how it went the last time. */
    static void renew(dev.maquette.registry.model.InstallJob job) {
        job.setStatus(Words.of(InstallJob.Status.WAITING));
        job.setErrorReason(null);
        job.setError(null);
        job.setLocalPath(null);
        var parts = PartList.read(job.getDownloadParts());
        parts.replaceOpen(part -> new InstallPart(part.source(), part.name(),
                InstallJob.Status.WAITING, part.bytes(), part.totalBytes(), null, false, null, null));
        if (!parts.isEmpty()) {
            job.setDownloadParts(parts.json());
        }
    }
}

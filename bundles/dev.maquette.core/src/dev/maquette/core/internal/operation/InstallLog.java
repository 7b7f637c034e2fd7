// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.InstallModel;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;
import dev.maquette.registry.model.meta.RegistryFactory;

/** Keeps account of one installation in the registry, so that its end is known even when nobody saw it. */
final class InstallLog {

    private static final Logger LOG = System.getLogger(InstallLog.class.getName());

    private static final Pattern ADDRESS = Pattern.compile("(?is)https?://.*");

    private final InstallJobs jobs;
    private final InstallJob job;

    private InstallLog(InstallJobs jobs, InstallJob job) {
        this.jobs = jobs;
        this.job = job;
    }

    /** What is installed; it tells the log how far it is. */
    @FunctionalInterface
    interface Work<T> {
        T install(InstallLog log) throws LibraryException, RegistryException;
    }

    /** Does the work as a job of the registry, which begins before it and ends with it. */
    static InstallModel.Installed of(Registry registry, InstallModel request, String source,
            Work<InstallModel.Installed> work) throws LibraryException, RegistryException {
        var job = RegistryFactory.eINSTANCE.createInstallJob();
        job.setSource(withoutSecrets(source));
        job.setInplace(request.inPlace());
        job.setConfigIn(Json.write(request.overrides().fields()));
        job.setStatus(word(Status.RUNNING));
        registry.jobs().begin(job);
        return new InstallLog(registry.jobs(), job).follow(work);
    }

    /** An address as it is pasted may hold a password or a token, which are nobody's business later. */
    private static String withoutSecrets(String source) {
        return ADDRESS.matcher(source).matches()
                ? source.replaceFirst("[?#].*", "").replaceFirst("://[^/@]*@", "://") : source;
    }

    private InstallModel.Installed follow(Work<InstallModel.Installed> work)
            throws LibraryException, RegistryException {
        try {
            var installed = work.install(this);
            completed(job, installed.model());
            note(job);
            return installed;
        } catch (LibraryException failure) {
            fail(failure, word(failure.problem()), (failure.getMessage() + " " + failure.remedy()).strip());
            throw failure;
        } catch (OperationCanceledException cancelled) {
            job.setStatus(word(Status.CANCELLED));
            store(cancelled);
            throw cancelled;
        } catch (RegistryException failure) {
            fail(failure, "environment", failure.getMessage());
            throw failure;
        } catch (RuntimeException mistake) {
            fail(mistake, "internal", String.valueOf(mistake.getMessage()));
            throw mistake;
        }
    }

    /** The model is there, whether that can be noted or not; if not, the next open finds it. */
    private void note(InstallJob completed) {
        try {
            jobs.update(completed);
        } catch (RegistryException notNoted) {
            LOG.log(Level.WARNING, "The end of the installation of " + completed.getSource() + " is not noted",
                    notNoted);
        }
    }

    /** It is known what comes and where it will lie, before anything is moved there. */
    void placed(Path place, long bytes) throws RegistryException {
        job.setLocalPath(place.toString());
        job.setTotalBytes(bytes);
        jobs.update(job);
    }

    private void fail(Exception failure, String reason, String message) {
        job.setStatus(word(Status.ERROR));
        job.setErrorReason(reason);
        job.setError(message);
        store(failure);
    }

    /** What ended the installation matters more than that it could not be noted; the next open settles the job. */
    private void store(Exception failure) {
        try {
            jobs.update(job);
        } catch (RegistryException notNoted) {
            failure.addSuppressed(notNoted);
        }
    }

    /**
     * Settles a job whose process has ended, when the files have been settled: the model is there, or it is not. What
     * is not is left to the user, who may have changed his mind or moved the source meanwhile.
     */
    static void recover(InstallJob job, Registry registry, LibraryFolder folder) throws RegistryException {
        var place = job.getLocalPath();
        var entry = place == null ? null : registry.openByPath(folder.spell(Path.of(place))).orElse(null);
        if (entry != null) {
            completed(job, Records.of(entry));
        } else {
            job.setStatus(word(Status.ERROR));
            job.setErrorReason("interrupted");
            job.setError("The program ended before the model was in the library. Install it again.");
        }
        registry.jobs().update(job);
    }

    private static void completed(InstallJob job, ModelRecord model) {
        job.setStatus(word(Status.COMPLETED));
        job.setConfigOut(Json.write(model));
        job.setTotalBytes(model.fileSize());
        job.setBytes(model.fileSize());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

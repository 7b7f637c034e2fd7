// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.ui.install.internal.offer.WebAddress;
import dev.maquette.ui.look.ByteSize;

/** The queue in words. */
final class QueueWords {

    private QueueWords() {
    }

    /** What an order is called while it is carried out. */
    static String label(Action action) {
        return switch (action) {
        case PAUSE -> Messages.Queue_pausing;
        case RESUME -> Messages.Queue_resuming;
        case RETRY -> Messages.Queue_retrying;
        case RESTART_PART -> Messages.Queue_restarting;
        case CANCEL -> Messages.Queue_cancelling;
        };
    }

    /** What the model is called as far as that is known. */
    static String name(InstallJob job) {
        if (job.configOut() != null) {
            return job.configOut().name();
        }
        return job.configIn() != null && job.configIn().get("name") instanceof String name ? name
                : lastWord(job.source());
    }

    /** The part of a source that tells most: its last segment, without what only a server needs. */
    static String lastWord(String source) {
        String plain = source.replaceAll("[?#].*$", "").replaceAll("[/\\\\]+$", "");
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        return last.isEmpty() ? source : last.replace("::", " ");
    }

    /** Where it comes from. */
    static String source(InstallJob job) {
        int files = job.downloadParts().size();
        return files < 2 ? job.source() : NLS.bind(Messages.Row_files, job.source(), ByteSize.count(files));
    }

    /** A state in one word. */
    static String state(InstallJob job) {
        return switch (job.status()) {
        case WAITING -> Messages.State_waiting;
        case DOWNLOADING -> Messages.State_downloading;
        case DOWNLOADS_DONE -> Messages.State_fetched;
        case RUNNING -> Messages.State_identifying;
        case PAUSED -> Messages.State_paused;
        case COMPLETED -> Messages.State_installed;
        case ERROR -> Messages.State_failed;
        case CANCELLED -> Messages.State_cancelled;
        };
    }

    /** A file's state in one word. */
    static String state(InstallPart part) {
        return switch (part.status()) {
        case WAITING -> Messages.State_waiting;
        case DOWNLOADING, RUNNING -> Messages.State_downloading;
        case DOWNLOADS_DONE, COMPLETED -> part.verified() ? Messages.State_verified : Messages.State_fetched;
        case PAUSED -> Messages.State_paused;
        case ERROR -> Messages.State_failed;
        case CANCELLED -> Messages.State_cancelled;
        };
    }

    /** The sentence in place of a bar, or an empty string where there is a bar. */
    static String sentence(InstallJob job) {
        return switch (job.status()) {
        case ERROR -> job.error() == null ? Messages.State_failed : job.error();
        case COMPLETED -> installed(job.configOut());
        case CANCELLED -> Messages.Text_cancelled;
        case WAITING -> job.bytes() > 0 ? "" : job.totalBytes() > 0
                ? NLS.bind(Messages.Text_waitingSize, ByteSize.text(job.totalBytes()))
                : Messages.Text_waiting;
        default -> "";
        };
    }

    private static String installed(ModelRecord model) {
        return model == null ? "" : NLS.bind(Messages.Installed_text, new Object[]{model.type().label(),
                model.base().shortLabel(), model.format().label(), ByteSize.text(model.fileSize())});
    }

    /** How much of how much. */
    static String amount(long bytes, long total) {
        if (total <= 0) {
            return bytes > 0 ? ByteSize.text(bytes) : "";
        }
        String all = ByteSize.text(total);
        String some = ByteSize.text(Math.min(bytes, total));
        String unit = all.substring(all.lastIndexOf(' '));
        return NLS.bind(Messages.Text_amount,
                some.endsWith(unit) ? some.substring(0, some.length() - unit.length()) : some, all);
    }

    /** What is said at the right of the amount. */
    static String remark(InstallJob job) {
        return switch (job.status()) {
        case DOWNLOADING -> job.bytesPerSecond() <= 0 ? Messages.Text_noAnswer : timeLeft(job);
        case DOWNLOADS_DONE -> Messages.Text_fetched;
        case RUNNING -> Messages.Text_identifying;
        case PAUSED -> Messages.Text_paused;
        default -> "";
        };
    }

    private static String timeLeft(InstallJob job) {
        if (job.totalBytes() <= 0) {
            return "";
        }
        long seconds = Math.ceilDiv(Math.max(0, job.totalBytes() - job.bytes()), job.bytesPerSecond());
        if (seconds < 100) {
            return NLS.bind(Messages.Time_seconds, seconds);
        }
        long minutes = Math.ceilDiv(seconds, 60);
        return minutes < 100 ? NLS.bind(Messages.Time_minutes, minutes)
                : NLS.bind(Messages.Time_hours, minutes / 60, minutes % 60);
    }

    /** What arrives in a second, or an empty string. */
    static String speed(InstallJob job) {
        return job.status() == InstallJob.Status.DOWNLOADING && job.bytesPerSecond() > 0
                ? ByteSize.text(job.bytesPerSecond()) + "/s" : "";
    }

    /** The first address that an error names. */
    static Optional<String> page(InstallJob job) {
        return job.status() == InstallJob.Status.ERROR ? WebAddress.in(job.error()) : Optional.empty();
    }

    /** A row in words. */
    static String words(QueueRow row) {
        return switch (row) {
        case QueueRow.Whole whole -> NLS.bind(Messages.Row_job, new Object[]{name(whole.job()), source(whole.job()),
                state(whole.job()), said(whole.job())});
        case QueueRow.File file -> NLS.bind(Messages.Row_file, new Object[]{file.part().name(),
                state(file.part()), amount(file.part().bytes(), file.part().totalBytes())});
        };
    }

    private static String said(InstallJob job) {
        String sentence = sentence(job);
        return sentence.isEmpty() ? (amount(job.bytes(), job.totalBytes()) + ", " + remark(job)).strip() : sentence;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.ui.care.internal.storage.VolumeRow.Disk;
import dev.maquette.ui.care.internal.storage.VolumeRow.Saving;
import dev.maquette.ui.look.ByteSize;

/** Disks and what could be freed, in words. */
final class VolumeWords {

    private VolumeWords() {
    }

    /** Above the list, such as "3 disks, 4.77 TB free". */
    static String sum(VolumesState state) {
        var disks = state.rows().stream().filter(Disk.class::isInstance).map(row -> ((Disk) row).volume()).toList();
        if (disks.isEmpty()) {
            return "";
        }
        long free = disks.stream().filter(disk -> !disk.away()).mapToLong(Volume::free).sum();
        return NLS.bind(disks.size() == 1 ? Messages.Volumes_sum1 : Messages.Volumes_sum,
                ByteSize.text(free), ByteSize.count(disks.size()));
    }

    static String name(Volume volume) {
        return volume.name().equals("/") ? Messages.Volume_system : volume.name();
    }

    /** Such as "1.79 TB of 2.00 TB"; of one that is away, what lies on it. */
    static String used(Volume volume) {
        return volume.away() ? NLS.bind(Messages.Volume_models, Words.models(volume.models()),
                ByteSize.text(volume.bytes()))
                : NLS.bind(Messages.Volume_used, ByteSize.text(volume.total() - volume.free()),
                        ByteSize.text(volume.total()));
    }

    /** Such as "212 GB free"; of one that is away, when it was there. */
    static String free(Volume volume, Instant now) {
        return volume.away() ? seen(volume, now) : NLS.bind(Messages.Volume_free, ByteSize.text(volume.free()));
    }

    private static String seen(Volume volume, Instant now) {
        if (volume.seen() == null) {
            return Messages.Volume_never;
        }
        long days = Duration.between(volume.seen(), now).toDays();
        return NLS.bind(Messages.Volume_seen, days < 1 ? Messages.Volume_hours
                : days == 1 ? Messages.Volume_yesterday : NLS.bind(Messages.Volume_ago, ByteSize.count(days)));
    }

    static String name(Saving saving) {
        return switch (saving.kind()) {
        case DUPLICATES -> Messages.Free_duplicates;
        case TRASH -> Messages.Free_trash;
        case UNFINISHED -> Messages.Free_unfinished;
        case ORPHANS -> Messages.Free_orphans;
        };
    }

    static String amount(Saving saving) {
        return saving.share() == null ? Messages.Free_notSearched
                : saving.offers() ? ByteSize.text(saving.share().bytes()) : Messages.Free_nothing;
    }

    /** On the link to the view that does it. */
    static String verb(Saving saving) {
        return switch (saving.kind()) {
        case DUPLICATES -> saving.share() == null ? Messages.Free_find : Messages.Free_review;
        case TRASH -> Messages.Free_empty;
        case UNFINISHED -> Messages.Free_show;
        case ORPHANS -> Messages.Free_review;
        };
    }

    static String hint(Saving saving) {
        return switch (saving.kind()) {
        case DUPLICATES -> saving.share() == null ? Messages.Free_duplicatesHint : Messages.Free_reviewHint;
        case TRASH -> Messages.Free_emptyHint;
        case UNFINISHED -> Messages.Free_unfinishedHint;
        case ORPHANS -> Messages.Free_orphansHint;
        };
    }

    /** A row for those who hear it. */
    static String spoken(VolumeRow row, Instant now) {
        return switch (row) {
        case Disk disk -> String.join(", ", Stream.of(name(disk.volume()), disk.volume().place(),
                disk.volume().away() ? Messages.Volume_offline : "",
                disk.nearlyFull() ? Messages.Volume_nearlyFull : "",
                disk.volume().library() ? Messages.Volume_home : "", used(disk.volume()), free(disk.volume(), now))
                .filter(each -> !each.isEmpty()).toList());
        case VolumeRow.Heading heading -> heading.words();
        case Saving saving -> name(saving) + ", " + amount(saving) + (saving.offers() ? ", " + verb(saving)
                : "");
        };
    }
}

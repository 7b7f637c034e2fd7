// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.Ways;
import dev.maquette.ui.session.Commands;

/** What can be done with results, by keys and in the menu at the pointer. */
record VerifyActions(Bench bench, Ways ways, VerifyPage page) {

    private static final String AGAIN = "dev.maquette.ui.verify.again";
    private static final String REPAIR = "dev.maquette.ui.verify.repair";
    private static final String LOCATE = "dev.maquette.ui.verify.locate";

    void offer() {
        bench.change(AGAIN, page::canVerify, page::again);
        bench.change(REPAIR, page::canRepair, page::repair);
        bench.change(LOCATE, () -> missing().isPresent(), () -> missing().ifPresent(this::locate));
        bench.handle(Commands.REFRESH, page::canVerify, page::again);
        bench.handle(Commands.SELECT_ALL, () -> !page.page().list().rows().isEmpty(), this::selectAll);
        bench.menu(page.page().list()).item(AGAIN, Messages.Action_again + "\tV")
                .item(REPAIR, Messages.Action_repair + "\tR").item(LOCATE, Messages.Action_locate + "\tL").divide()
                .item(Messages.Action_show, this::any, () -> ways.show(chosen().stream().map(Verdict::key).toList()))
                .item(Messages.Action_folder, () -> bench.session().hasFilesHere() && any(),
                        () -> ways.openFolder(chosen().getFirst().path()))
                .item(Messages.Action_copyPath, this::any,
                        () -> ways.copy(chosen().stream().map(Verdict::path).toList()))
                .item(Messages.Action_copyHash, this::any,
                        () -> ways.copy(chosen().stream().map(VerifyWords::digests).toList()))
                .divide().item(Commands.SELECT_ALL, Messages.Action_all + "\tCtrl+A")
                .item(Messages.Action_none + "\tEsc", () -> page.page().list().selection().set(List.of()));
    }

    private void selectAll() {
        page.page().list().selection().set(page.page().list().rows().stream().map(Verdict::key).toList());
    }

    private List<Verdict> chosen() {
        return page.page().chosen();
    }

    private boolean any() {
        return !chosen().isEmpty();
    }

    private Optional<Verdict> missing() {
        return chosen().stream().filter(row -> Standing.of(row) == Standing.MISSING).findFirst();
    }

    /** What had a suffix was a file. */
    private void locate(Verdict row) {
        String title = NLS.bind(Messages.Locate_title, row.name());
        String name = Path.of(row.path()).getFileName().toString();
        String place;
        if (name.indexOf('.') > 0) {
            FileDialog dialog = new FileDialog(page.page().getShell(), SWT.OPEN);
            dialog.setText(title);
            dialog.setFileName(name);
            place = dialog.open();
        } else {
            DirectoryDialog dialog = new DirectoryDialog(page.page().getShell());
            dialog.setText(title);
            place = dialog.open();
        }
        if (place != null) {
            page.presenter().locate(row, Path.of(place));
        }
    }
}

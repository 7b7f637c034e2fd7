// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.picture;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListPictures;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.ListPictures.Pictures;
import dev.maquette.core.internal.generate.Origin;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.picture.PictureFolder.Drawn;

/** Tells which pictures were drawn, and what each of them says of itself. */
@Component(service = Operation.class)
public final class ListPicturesOperation implements Operation<ListPictures, Pictures> {

    private static final Logger LOG = System.getLogger(ListPicturesOperation.class.getName());

    @Override
    public Class<ListPictures> request() {
        return ListPictures.class;
    }

    @Override
    public Pictures execute(ListPictures request, OperationContext context) throws LibraryException {
        try {
            var drawn = new PictureFolder(context.folder()).drawn(context.monitor());
            var shown = drawn.subList(0, Math.clamp(request.limit(), 0, drawn.size()));
            var progress = SubMonitor.convert(context.monitor(), "Reading pictures", shown.size());
            var drawings = new ArrayList<Drawing>();
            for (var each : shown) {
                progress.split(1);
                drawings.add(drawing(each));
            }
            return new Pictures(drawings, drawn.size());
        } catch (IOException failure) {
            throw Failures.of("Reading the folder of pictures", failure);
        }
    }

    private static Drawing drawing(Drawn each) {
        var png = read(each);
        var origin = Origin.of(png.texts());
        return new Drawing(each.file().toString(), each.at(), png.width(), png.height(), origin.model(),
                origin.modelName(), origin.settings(), origin.device(), origin.milliseconds());
    }

    /** One that is broken is told of, so that it can be removed; it says nothing of itself. */
    private static PngTexts read(Drawn each) {
        try {
            return PngTexts.read(each.file());
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, each.file() + " cannot be read", broken);
            return new PngTexts(0, 0, Map.of());
        }
    }
}

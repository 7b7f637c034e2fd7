// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.MeasureSpeed;
import dev.maquette.api.request.MeasureSpeed.Speed;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Measures how fast a model draws on this machine. */
@Component(service = Operation.class)
public final class MeasureSpeedOperation implements Operation<MeasureSpeed, Speed> {

    private final Drawing drawing;

    /** @param drawing with what */
    @Activate
    public MeasureSpeedOperation(@Reference Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Class<MeasureSpeed> request() {
        return MeasureSpeed.class;
    }

    @Override
    public Speed execute(MeasureSpeed request, OperationContext context) throws LibraryException {
        var engine = drawing.engine();
        var once = request.settings().change().count(1).build();
        var task = Drawing.task(request.model(), once, request.device(), context);
        var progress = SubMonitor.convert(context.monitor(), "Measuring " + task.model().record().name(), 2);
        var warm = new StopWatch();
        engine.draw(task, warm, progress.split(1));
        var measured = new StopWatch();
        var device = engine.draw(task, measured, progress.split(1));
        return new Speed(device, measured.settings(), warm.firstStep(), measured.stepsPerSecond(), measured.picture());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.api.request.SurveyDevices.Devices;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Tells on what pictures can be drawn here. */
@Component(service = Operation.class)
public final class SurveyDevicesOperation implements Operation<SurveyDevices, Devices> {

    private final Drawing drawing;

    /** @param drawing with what */
    @Activate
    public SurveyDevicesOperation(@Reference Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Class<SurveyDevices> request() {
        return SurveyDevices.class;
    }

    @Override
    public Devices execute(SurveyDevices request, OperationContext context) throws LibraryException {
        var engine = drawing.engine();
        return new Devices(engine.devices(context.monitor()), engine.loaded());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/** Reads archives of NumPy's: zip files in which each member is an array. Of a member no more is read than its header. */
public final class NpzReader implements FormatReader {

    private static final int START = 4;
    private static final int LOCAL_HEADER = 30;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Other files are archives, too; NumPy's begin with an array. */
    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (context.folder() || context.size() < LOCAL_HEADER
                || !context.read(0, START).equals(ByteBuffer.wrap(ZIP))) {
            return false;
        }
        int length = Short.toUnsignedInt(context.read(26, 2).getShort());
        return context.size() >= LOCAL_HEADER + length && StandardCharsets.UTF_8
                .decode(context.read(LOCAL_HEADER, length)).toString().endsWith(ZipMember.ARRAY);
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var tensors = new LinkedHashMap<String, TensorInfo>();
        for (var member : arrays(context)) {
            SubMonitor.convert(context.monitor()).checkCanceled();
            var array = member.array(context);
            tensors.put(member.tensor(), new TensorInfo(array.dtype(), array.shape(), array.bytes()));
        }
        return new ModelContent("npz", false, context.path().getFileName().toString(), context.size(), tensors,
                Map.of(), Map.of(), List.of());
    }

    /** Only where the values lie as they are: not compressed, and with the last dimension running fastest. */
    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        var places = new LinkedHashMap<String, TensorPlace>();
        for (var member : arrays(context)) {
            var array = member.array(context);
            if (!member.deflated() && array.plain()) {
                places.put(member.tensor(), new TensorPlace(context.path(), member.data(context) + array.header()));
            }
        }
        return places;
    }

    private static List<ZipMember> arrays(ProbeContext context) throws IOException, InvalidModelException {
        return ZipDirectory.of(context).stream().filter(ZipMember::isArray).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;

/**
 * A kind of request.
 *
 * @param name unique, such as {@code models.install}
 * @param request its class, a record
 * @param item what its operation tells while it runs; empty when it tells nothing
 * @param outcome what its operation returns
 */
public record RequestType(String name, Class<? extends Request<?>> request, Optional<Class<? extends Record>> item,
        Class<? extends Record> outcome) {

    /** What it finds and returns, the class itself says. */
    static RequestType of(String name, Class<? extends Request<?>> request) {
        var face = Arrays.stream(request.getGenericInterfaces()).map(ParameterizedType.class::cast)
                .filter(type -> Request.class.isAssignableFrom((Class<?>) type.getRawType())).findFirst()
                .orElseThrow();
        var results = face.getActualTypeArguments();
        return face.getRawType() == StreamedRequest.class
                ? new RequestType(name, request, Optional.of(result(results[0])), result(results[1]))
                : new RequestType(name, request, Optional.empty(), result(results[0]));
    }

    private static Class<? extends Record> result(Type type) {
        return ((Class<?>) type).asSubclass(Record.class);
    }

    /** Whether its operation tells what it finds while it runs. */
    public boolean streamed() {
        return item.isPresent();
    }
}

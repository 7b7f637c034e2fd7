// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import dev.maquette.registry.Journal;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** What another program does after an operation has looked at files, and before it moves the first of them. */
final class Meanwhile {

    private Deed deed;

    /** What the other program does. */
    @FunctionalInterface
    interface Deed {
        /** @param key what the operation is about to move */
        void happens(Registry registry, String key) throws RegistryException, IOException;
    }

    /** From now on, whenever an operation begins to move something. */
    void happens(Deed next) {
        deed = next;
    }

    /** The same registry, in whose journal operations begin after the deed. */
    Registry disturbed(Registry registry) {
        var journal = (Journal) Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[]{Journal.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("begin") && deed != null) {
                        deed.happens(registry,
                                ((String) arguments[1]).replaceFirst(".*\"key\":\"([^\"]+)\".*", "$1"));
                    }
                    return call(registry.journal(), method, arguments);
                });
        return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{Registry.class},
                (_, method, arguments) -> method.getName().equals("journal") ? journal
                        : call(registry, method, arguments));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.Journal;
import dev.maquette.registry.Registry;

/**
 * A registry that stops the process, as a power cut would, before or after its n-th writing call. Files are moved only
 * between such calls, so the steps of an operation are all reached.
 */
final class HaltingRegistry {

    private static final Set<String> STEPS = Set.of("change", "begin", "update", "end", "release", "claim");
    static final int KILLED = 9;

    private final AtomicInteger left;

    private HaltingRegistry(int step) {
        left = new AtomicInteger(step);
    }

    static Registry at(int step, Registry registry) {
        var halting = new HaltingRegistry(step);
        var journal = halting.wrap(Journal.class, registry.journal());
        var jobs = halting.wrap(InstallJobs.class, registry.jobs());
        return halting.wrap(Registry.class, registry, (proxy, method, arguments) -> switch (method.getName()) {
        case "journal" -> journal;
        case "jobs" -> jobs;
        default -> halting.call(registry, method, arguments);
        });
    }

    private <T> T wrap(Class<T> type, T target) {
        return wrap(type, target, (proxy, method, arguments) -> call(target, method, arguments));
    }

    private <T> T wrap(Class<T> type, T target, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[]{type}, handler));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        boolean step = STEPS.contains(method.getName());
        haltWhenDue(step);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        } finally {
            haltWhenDue(step);
        }
    }

    private void haltWhenDue(boolean step) {
        if (step && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}

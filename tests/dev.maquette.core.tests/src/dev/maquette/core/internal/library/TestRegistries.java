// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import com.google.gson.Gson;

import dev.maquette.api.library.Library;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.registry.Registries;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.testkit.ForkedJvm;

/** The real registry on H2: the service where bundles run, else put together from the class path. */
public final class TestRegistries {

    private static final String STORES = "dev.maquette.registry.sql.internal.SqlStores";
    private static final String ENGINE = "dev.maquette.transfer.internal.RangedTransfer";
    private static final Bundle SELF = FrameworkUtil.getBundle(TestRegistries.class);
    private static final Registries H2 = SELF == null ? fromClassPath() : service();

    private TestRegistries() {
    }

    public static Registries h2() {
        return H2;
    }

    /** The engine that downloads. */
    static Transfer transfer() {
        if (SELF != null) {
            var context = SELF.getBundleContext();
            return context.getService(context.getServiceReference(Transfer.class));
        }
        try {
            return (Transfer) type(ENGINE).getConstructor().newInstance();
        } catch (ReflectiveOperationException notThere) {
            throw new IllegalStateException("The engine is not on the class path", notThere);
        }
    }

    /** Starts a main class of these tests in a plain process. */
    static ForkedJvm start(Class<?> main, String... arguments) throws IOException {
        return start(main, List.of(), arguments);
    }

    /** The same with options of its Java virtual machine. */
    public static ForkedJvm start(Class<?> main, List<String> options, String... arguments) throws IOException {
        var needed = List.of(FolderLibraries.class, Library.class, Registries.class, ModelEntry.class, type(STORES),
                type("org.h2.Driver"), Gson.class, CoreException.class, IExtensionRegistry.class, EObject.class,
                EList.class, Bundle.class, ForkedJvm.class, type(ENGINE),
                type("org.apache.hc.client5.http.impl.classic.HttpClients"),
                type("org.apache.hc.core5.http.HttpHost"), type("org.apache.hc.core5.http2.priority.PriorityValue"),
                type("org.slf4j.Logger"));
        return ForkedJvm.start(main, needed,
                Stream.concat(Stream.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"), options.stream()).toList(),
                arguments);
    }

    private static Registries service() {
        var context = SELF.getBundleContext();
        return context.getService(context.getServiceReference(Registries.class));
    }

    private static Registries fromClassPath() {
        try {
            return (Registries) Class.forName("dev.maquette.registry.internal.StoredRegistries")
                    .getConstructor(RegistryStores.class).newInstance(type(STORES).getConstructor().newInstance());
        } catch (ReflectiveOperationException notThere) {
            throw new IllegalStateException("The store is not on the class path", notThere);
        }
    }

    /** A class that its bundle does not show to us. */
    private static Class<?> type(String name) {
        if (SELF == null) {
            try {
                return Class.forName(name);
            } catch (ClassNotFoundException notThere) {
                throw new IllegalStateException(notThere);
            }
        }
        return Stream.of(SELF.getBundleContext().getBundles()).filter(bundle -> bundle.getEntry(entry(name)) != null)
                .findFirst().map(bundle -> load(bundle, name)).orElseThrow();
    }

    private static String entry(String name) {
        return name.replace('.', '/') + ".class";
    }

    private static Class<?> load(Bundle bundle, String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException notThere) {
            throw new IllegalStateException(notThere);
        }
    }
}

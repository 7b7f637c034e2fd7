// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineRuntime;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeDrawingSettings;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.core.internal.files.UserFolders;

class DescribeRuntimeTest {

    private static final String MIRROR = "https://mirror.example/maven";

    @TempDir
    private Path temp;

    /** One to which nothing can be added. */
    private static final class Fixed implements EngineRuntime {

        @Override
        public State state() {
            return new State("Runtime", "1", null, null, List.of());
        }

        @Override
        public List<Offer> offers() {
            return List.of();
        }

        @Override
        public Path install(String kind, Path archive, IProgressMonitor monitor) {
            throw new AssertionError("Nothing is offered");
        }
    }

    private AccountDrawing account(Map<String, String> environment) {
        return new AccountDrawing(new UserFolders(temp.resolve("data"), temp.resolve("config")), environment::get);
    }

    @Test
    void whatIsKeptIsToldBesideWhatTheEnvironmentSays() throws Exception {
        var account = account(Map.of("MAQUETTE_DEVICE", "cpu"));
        var wanted = new DrawingSettings(5L, "cuda", MIRROR);
        var now = new DrawingSettingsOperation(account).execute(new ChangeDrawingSettings(wanted), null);
        assertEquals(new DrawingSettings(5L, "cpu", MIRROR), now.settings());
        var told = new DescribeRuntimeOperation(new PresentRuntime(new Fixed()), account)
                .execute(new DescribeRuntime(), null);
        assertEquals(now.settings(), told.settings());
        assertEquals(wanted, told.kept());
        assertEquals(MIRROR, told.repository());
        assertEquals("1", told.state().version());
    }

    @Test
    void aProgramWithoutAnEngineSaysSo() {
        var operation = new DescribeRuntimeOperation(new PresentRuntime(null), account(Map.of()));
        assertEquals(Problem.ENVIRONMENT,
                assertThrows(LibraryException.class, () -> operation.execute(new DescribeRuntime(), null)).problem());
    }
}

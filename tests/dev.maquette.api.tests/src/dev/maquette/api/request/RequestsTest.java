// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParseException;

import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.install.InstallJob;
import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.transfer.Secret;

class RequestsTest {

    static List<RequestType> types() {
        return Requests.all();
    }

    static Stream<Class<? extends Record>> records() {
        var all = Requests.all().stream().flatMap(type -> Stream.of(Stream.of(type.request().asSubclass(Record.class)),
                type.item().stream(), Stream.of(type.outcome())).flatMap(each -> each));
        return Stream.concat(all, Stream.of(ModelQuery.class, Models.class, ModelRecord.class, InstallJob.class,
                InstallsEvent.class, LibraryEvent.class, Change.class, LibraryInfo.class)).distinct()
                .filter(type -> type != GenerateImages.Drawn.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordThatIsFullSurvivesTheWay(Class<? extends Record> type) {
        var value = new Specimens(false).record(type);

        assertEquals(value, WireJson.read(WireJson.reveal(value), type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordThatIsBareSurvivesTheWay(Class<? extends Record> type) {
        var value = new Specimens(true).record(type);

        assertEquals(value, WireJson.read(WireJson.reveal(value), type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theNameIsTheOperationsOrANarrowerOne(RequestType type) {
        Request<?> request = new Specimens(false).record(type.request());
        var operation = request.operation();

        assertNotEquals(Right.SERVE, request.right());
        assertTrue(type.name().equals(operation) || type.name().startsWith(operation + "."), operation);
        assertEquals(type, Requests.of(request));
        assertEquals(type, Requests.named(type.name()).orElseThrow());
    }

    @Test
    void thePixelsOfAPreviewSurviveTheWay() {
        var drawn = new GenerateImages.Drawn(
                new GenerateImages.Step(1, 2, 3, new ImageListener.Preview(1, 1, new byte[]{1, -1, 127})), null);

        var read = WireJson.read(WireJson.write(drawn), GenerateImages.Drawn.class);

        assertArrayEquals(new byte[]{1, -1, 127}, read.step().preview().rgb());
        assertNull(read.image());
    }

    @Test
    void aFieldThatIsClearedIsNotLost() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("description", null);
        var edit = new EditModel("key", null, new ModelChanges(fields), false);

        assertTrue(WireJson.read(WireJson.write(edit), EditModel.class).changes().fields()
                .containsKey("description"));
    }

    @Test
    void whatIsFoundMeanwhileIsKnown() {
        var scan = Requests.named("models.scan").orElseThrow();

        assertEquals(ScanFolder.Finding.class, scan.item().orElseThrow());
        assertEquals(ScanFolder.Scanned.class, scan.outcome());
        assertFalse(Requests.named("models.edit").orElseThrow().streamed());
    }

    @Test
    void toWriteToAnyPathOrToTouchWhatIsOfAllTakesMoreThanReading() {
        assertEquals(Right.READ, new GenerateImages("k", ImageSettings.of("a boat"), null, null).right());
        assertEquals(Right.MANAGE,
                new GenerateImages("k", ImageSettings.of("a boat"), "/etc/cron.d", null).right());
        assertEquals(Right.MANAGE, new LookUpSource("/etc", null).right());
        assertEquals(Right.MANAGE, new RemovePictures(List.of(), false).right());
        assertEquals(Right.MANAGE, new ReleaseModels().right());
    }

    @Test
    void secretsAreWrittenOnlyWhereTheyAreRevealed() {
        var test = new TestToken("huggingface", new Secret("hf_secret"));

        var read = WireJson.read(WireJson.write(test), TestToken.class);

        assertFalse(WireJson.write(Map.of("request", test)).contains("hf_secret"));
        assertNull(read.token());
        assertTrue(WireJson.reveal(test).contains("hf_secret"));
    }

    @Test
    void whatARecordRefusesIsNoSuchRecord() {
        assertThrows(JsonParseException.class, () -> WireJson.read("{\"key\":\"k\"}", WithdrawOverrides.class));
        for (var type : List.<Class<?>>of(GenerateImages.class, ScanFolder.class, AdoptLibrary.class)) {
            assertThrows(JsonParseException.class, () -> WireJson.read("{}", type), type.getSimpleName());
        }
        assertThrows(JsonParseException.class, () -> WireJson.read("", CheckFiles.class));
        assertThrows(JsonParseException.class, () -> WireJson.read("[1]", CheckFiles.class));
        assertThrows(JsonParseException.class,
                () -> WireJson.read("{\"trash_days\":-1}", ChangeSettings.class));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HubRequest;

class CivitaiInstallerTest extends SiteFixture {

    private CivitaiInstaller installer;

    @BeforeEach
    void make() {
        installer = new CivitaiInstaller(account);
    }

    @Test
    void aModelComesAsTheMainFileOfItsNewestVersionWithItsDigest() throws IOException, LibraryException {
        var delivery = installer.deliver(hub.at("/models/10/pony") + "?token=abc", context());
        assertEquals(staging.resolve("pony_v2.safetensors"), delivery.path());
        assertArrayEquals(weights, Files.readAllBytes(delivery.path()));
        assertEquals("civitai:10@22+221", delivery.source());
        assertEquals("civitai", delivery.sourceType());
        assertEquals(hub.at("/models/10?modelVersionId=22").toString(), delivery.sourceUrl());
        assertEquals(64, transfer.fetched().getFirst().sha256().length());
        assertEquals(-1, transfer.fetched().getFirst().size());
    }

    @Test
    void whatTheSiteSaysComesWithIt() throws LibraryException {
        var published = installer.deliver("civitai:10", context()).published();
        assertEquals("Pony v2", published.name());
        assertEquals("A model", published.description());
        assertEquals(List.of("score_9"), published.triggerPhrases());
        assertEquals(List.of("anime", "base"), published.tags());
        assertEquals("openrail++", published.terms().id());
        assertNull(published.preview());
        var answer = JsonParser.parseString(published.answer()).getAsJsonObject();
        assertEquals(1, answer.getAsJsonArray("modelVersions").size());
        assertEquals(10, answer.get("id").getAsInt());
    }

    @Test
    void theFirstPictureForEverybodyIsThePreview() throws IOException, LibraryException {
        storage.file("/xG/original=true/2.jpeg", new byte[]{1});
        storage.file("/xG/width=450/2.jpeg", new byte[]{2});
        newest.raw("images", "[{\"url\":\"" + storage.at("/1.jpeg") + "\",\"nsfwLevel\":8,\"type\":\"image\"},"
                + "{\"url\":\"" + storage.at("/0.mp4") + "\",\"nsfwLevel\":1,\"type\":\"video\"},"
                + "{\"url\":\"" + storage.at("/x.jpeg") + "\",\"nsfwLevel\":0,\"type\":\"image\"},"
                + "{\"url\":\"" + storage.at("/xG/original=true/2.jpeg") + "\",\"nsfwLevel\":2,\"type\":\"image\"}]");
        environment.put("CIVITAI_TOKEN", "key-1");
        var preview = installer.deliver("civitai:10", context()).published().preview();
        assertArrayEquals(new byte[]{2}, Files.readAllBytes(preview));
        assertTrue(storage.requests().stream().allMatch(request -> request.token().isEmpty()));
    }

    @Test
    void aPictureThatIsGoneIsNoReasonToFail() throws IOException, LibraryException {
        newest.raw("images", "[{\"url\":\"" + storage.at("/gone.jpeg") + "\",\"nsfwLevel\":1}]");
        assertNull(installer.deliver("civitai:10", context()).published().preview());
    }

    @Test
    void theKeyGoesToTheSiteAndNotToItsStorage() throws LibraryException {
        site.key("key-1");
        newest.loginNeeded();
        environment.put("CIVITAI_API_TOKEN", " key-1 ");
        installer.deliver("civitai:10", context());
        assertTrue(hub.requests().stream().allMatch(request -> request.token().isPresent()));
        assertEquals(List.of(false), storage.requests().stream().map(HubRequest::token).map(t -> t.isPresent())
                .toList());
        assertTrue(hub.requests().stream().noneMatch(request -> request.query().contains("key-1")));
    }

    @Test
    void oneFileOfAVersionCanBeMeant() throws IOException, LibraryException {
        assertArrayEquals(pruned, Files.readAllBytes(installer.deliver("civitai:10@22+222", context()).path()));
        var plan = installer.plan(hub.at("/api/download/models/22").toString() + "?size=pruned&fp=fp8", context())
                .orElseThrow();
        assertEquals("civitai:10@22+222", plan.source());
        assertEquals("pony_v2_pruned.safetensors", plan.name());
        assertTrue(Math.abs(plan.size() - 3000) < 16, () -> plan.size() + " bytes");
        assertTrue(refused("civitai:10@22+223").remedy().contains("civitai:10@22+221 (pony_v2.safetensors)"));
        assertTrue(refused("civitai:10@99").remedy().contains("22 (v2), 21 (v1)"));
    }

    @Test
    void aFileWithoutADigestIsCheckedByItsRoundedSize() throws LibraryException {
        assertEquals("Pony v1", installer.deliver("civitai:10@21", context()).published().name());
        older.file(212, "other.ckpt", pruned).raw("hashes", "{}").raw("sizeKB", "40.5");
        assertEquals(Problem.BROKEN_MODEL, refused("civitai:10@21+212").problem());
    }

    @Test
    void aWrongFileIsNotDelivered() throws LibraryException {
        installer.deliver("civitai:10", context());
        site.stored(221).replace(Content.of(pruned), "\"other\"");
        assertEquals(Problem.BROKEN_MODEL, refused("civitai:10").problem());
    }

    @Test
    void loginWallAndEarlyAccessAreToldApart() {
        newest.loginNeeded();
        var login = refused("civitai:10@22");
        assertEquals("Pony v2 is only given to those who are logged in.", login.getMessage());
        assertTrue(login.remedy().contains("/user/account"), login.remedy());
        older.earlyAccess("2100-01-31T12:00:00.000Z");
        var early = refused("civitai:10@21");
        assertEquals("Pony v1 is in early access until 2100-01-31: only those who bought it can have it.",
                early.getMessage());
        assertTrue(early.remedy().contains("wait until that day"), early.remedy());
        environment.put("CIVITAI_API_KEY", "wrong");
        var wrong = refused("civitai:10@22");
        assertTrue(wrong.getMessage().contains("does not accept the API key"), wrong.getMessage());
        assertFalse((wrong.getMessage() + wrong.remedy()).contains("wrong"));
    }

    @Test
    void whatIsNotGivenAwayAnyMoreIsTold() {
        pony.archive();
        assertTrue(refused("civitai:10").getMessage().startsWith("Pony is archived on 127.0.0.1"));
        assertEquals(Problem.NOT_FOUND, refused("civitai:404").problem());
        var version = refused("https://civitai.com/model-versions/404");
        assertTrue(version.getMessage().contains("has no version 404"), version.getMessage());
    }

    @Test
    void whatTheSiteWarnsOfIsNotFetched() {
        newest.file(224, "bad.safetensors", pruned).with("virusScanResult", "Danger");
        newest.file(225, "pack.zip", pruned);
        older.with("usageControl", "InternalGeneration");
        assertTrue(refused("civitai:10@22+224").getMessage().contains("virus"));
        assertTrue(refused("civitai:10@22+225").getMessage().contains("archive"));
        assertTrue(refused("civitai:10@21").getMessage().contains("does not let it be downloaded"));
        assertEquals(List.of(), transfer.fetched());
    }

    @Test
    void busyGuardedAndForeignSitesAreTold() {
        site.busy(1);
        var busy = refused("civitai:10");
        assertEquals(Problem.IO, busy.problem());
        assertEquals("Try again in 1 seconds.", busy.remedy());
        site.guarded();
        var guarded = refused("civitai:10");
        assertTrue(guarded.getMessage().contains("takes this program for a robot"), guarded.getMessage());
    }

    @Test
    void namesAreMadeSafe() throws LibraryException {
        newest.file(226, "../a:b?.safetensors", pruned);
        assertEquals("__a_b_.safetensors", installer.plan("civitai:10@22+226", context()).orElseThrow().name());
        assertEquals(staging, installer.deliver("civitai:10@22+226", context()).path().getParent());
    }

    private LibraryException refused(String source) {
        return assertThrows(LibraryException.class, () -> installer.deliver(source, context()));
    }
}

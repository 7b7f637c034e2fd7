// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.library.LibraryException;

class OfferTest extends SiteFixture {

    @Test
    void versionsAreGroupsOfFilesAndTheMainFileOfTheNewestIsPreferred() throws IOException, LibraryException {
        var offer = offer("civitai:10");
        assertEquals(List.of("civitai:10@22+221", "civitai:10@22+222", "civitai:10@21+211"),
                offer.choices().stream().map(Choice::source).toList());
        assertEquals(List.of("v2", "v2", "v1"), offer.choices().stream().map(Choice::group).toList());
        assertEquals(List.of(true, false, false), offer.choices().stream().map(Choice::preferred).toList());
        assertEquals("Pony", offer.title());
        assertEquals("maker", offer.author());
        assertEquals("A model", offer.description());
        assertEquals(hub.at("/models/10?modelVersionId=22").toString(), offer.page());
        assertEquals("22", offer.revision());
        assertNull(offer.gate());
        var pruned = offer.choices().get(1);
        assertEquals("fp8 pruned", pruned.variant());
        assertEquals("main sdxl checkpoint", pruned.type() + " " + pruned.base() + " " + pruned.format());
        assertEquals("sd-1", offer.choices().get(2).base().id());
    }

    @Test
    void theVersionOfTheAddressComesFirst() throws IOException, LibraryException {
        var offer = offer(hub.at("/models/10?modelVersionId=21").toString());
        assertEquals("civitai:10@21", offer.source());
        assertEquals("v1", offer.choices().getFirst().group());
        assertTrue(offer.choices().getFirst().preferred());
        assertEquals(1, offer.choices().stream().filter(Choice::preferred).count());
    }

    @Test
    void earlyAccessEndsOnADay() throws LibraryException {
        newest.earlyAccess("2100-01-31T12:00:00.000Z");
        var offer = offer("civitai:10");
        assertEquals("v1", offer.choices().getFirst().group(), "what everybody can have is meant");
        var early = offer.choices().stream().filter(choice -> choice.group().equals("v2")).findFirst().orElseThrow();
        assertEquals("In early access until 2100-01-31: only for those who bought it.", early.note());
        assertFalse(early.available());
        newest.earlyAccess("2020-01-31T12:00:00.000Z");
        assertTrue(offer("civitai:10").choices().getFirst().available(), "it is over");
    }

    @Test
    void aLoginWallIsAGateForThoseWhomNobodyKnows() throws LibraryException {
        newest.loginNeeded();
        site.key("key-1");
        var offer = offer("civitai:10");
        assertTrue(offer.gate().contains("Make an API key at"), offer.gate());
        assertEquals("Only given to those who are logged in.", offer.choices().getFirst().note());
        assertFalse(offer.choices().getFirst().available());
        environment.put("CIVITAI_TOKEN", "key-1");
        assertNull(offer("civitai:10").gate());
        assertTrue(offer("civitai:10").choices().getFirst().available());
    }

    @Test
    void bothHalvesOfAPairAndWhatIsNeededArePreferred() throws LibraryException {
        var wan = site.model(12, "Wan motion", "LORA").version(41, "v1", "Wan Video 2.2 T2V-A14B");
        wan.file(411, "motion_HighNoise.safetensors", pruned);
        wan.file(412, "motion_LowNoise.safetensors", pruned);
        wan.file(413, "motion_old.safetensors", pruned);
        wan.file(414, "vae.safetensors", pruned).with("type", "VAE").raw("metadata", "{\"isRequired\":true}");
        var choices = offer("civitai:12").choices();
        assertEquals(List.of("civitai:12@41+411", "civitai:12@41+412", "civitai:12@41+414"),
                choices.stream().filter(Choice::preferred).map(Choice::source).toList());
        assertEquals("vae", choices.getLast().type().id());
        assertEquals("Needed by this version.", choices.getLast().note());
        assertEquals("wan", choices.getLast().base().id());
    }

    @Test
    void archivesAndVirusesCannotBeHad() throws LibraryException {
        newest.file(224, "bad.safetensors", pruned).with("virusScanResult", "Danger");
        newest.file(225, "pack.zip", pruned);
        newest.file(226, "odd.ckpt", pruned).with("pickleScanResult", "Danger");
        var choices = offer("civitai:10@22").choices();
        assertEquals(List.of(true, true, false, false, true, true), choices.stream().map(Choice::available).toList());
        assertEquals("The site found code in it that other programs would run.", choices.get(4).note());
    }

    private Offer offer(String source) throws LibraryException {
        return new CivitaiInstaller(account).offer(source, context()).orElseThrow();
    }
}

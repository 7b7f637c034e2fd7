// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;

class CivitaiHubTest extends SiteFixture {

    @Test
    void searchingGoesOnWhereThePageBeforeEnded() throws LibraryException, IOException {
        for (int i = 0; i < 3; i++) {
            site.model(100 + i, "Star " + i, "VAE").version(200 + i, "v1", "SD 1.5");
        }
        var first = search(new HubQuery("star"));
        assertEquals(List.of("civitai:100", "civitai:101"), first.models().stream().map(HubModel::source).toList());
        var second = search(new HubQuery("star", null, false, first.cursor()));
        assertEquals(List.of("civitai:102"), second.models().stream().map(HubModel::source).toList());
        assertNull(second.cursor());
        var model = second.models().getFirst();
        assertEquals(hub.at("/models/102").toString(), model.page());
        assertEquals("Star 2 maker VAE SD 1.5 -1 7", String.join(" ", model.name(), model.author(), model.kind(),
                model.base(), Long.toString(model.downloads()), Long.toString(model.likes())));
        assertEquals("creativeml-openrail-m", model.terms().id());
    }

    @Test
    void kindsAreThoseOfMaquetteAndMatureOnesComeWhenWanted() throws LibraryException {
        assertEquals(List.of(), search(new HubQuery("", "lora", false, null)).models());
        assertEquals("Line art", search(new HubQuery("", "lora", true, null)).models().getFirst().name());
        assertTrue(hub.requests().getLast().query().contains("types=LORA&types=LoCon&types=DoRA"));
        assertTrue(hub.requests().getLast().query().contains("sort=Most%20Downloaded"));
        var refused = assertThrows(LibraryException.class, () -> search(new HubQuery("", "sofa", false, null)));
        assertTrue(refused.getMessage().contains("no models of the type sofa"));
    }

    @Test
    void theAccountIsThatOfTheKey() throws LibraryException {
        site.key("key-1");
        assertEquals("tester", account("key-1"));
        var refused = assertThrows(LibraryException.class, () -> account("other"));
        assertTrue(refused.getMessage().contains("does not accept the API key"));
        assertTrue(refused.remedy().endsWith("/user/account."));
    }

    @Test
    void theHostsOfTheSiteAndOfTheMirrorMayHaveTheKey() {
        var hosts = civitai().hosts(Map.of("CIVITAI_ENDPOINT", "https://mirror.example:8443/")::get);
        assertEquals("mirror.example:8443", hosts.getFirst());
        assertTrue(hosts.contains("civitai.com") && hosts.contains("civitai.red"));
        assertTrue(!hosts.contains("b2.civitai.com") && !hosts.contains("image.civitai.com"));
        assertEquals("https://civitai.com/user/account", civitai().tokenPage(_ -> null).toString());
        assertEquals("civitai.com", civitai().hosts(Map.of("CIVITAI_ENDPOINT", "no address")::get).getFirst());
    }

    private String account(String key) throws LibraryException {
        return civitai().account(new Access(new Secret(key), true), transfer, new NullProgressMonitor());
    }

    private HubPage search(HubQuery query) throws LibraryException {
        return civitai().search(query, LOOPBACK, transfer, new NullProgressMonitor());
    }

    private CivitaiHub civitai() {
        return new CivitaiHub(environment::get);
    }
}

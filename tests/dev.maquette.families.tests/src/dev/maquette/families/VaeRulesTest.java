// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaeRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"sdxl_vae,sdxl", "SDXL-VAE-fp16-fix,sdxl", "fixFP16ErrorsSDXLLower_v10,sdxl", "xlVAEC_c9,sdxl",
            "myModelXL,sdxl", "sd2_vae,sd-2", "SD21-vae,sd-2", "vae-ft-mse-840000,sd-1", "kl-f8-anime2,sd-1",
            "excellent-vae,sd-1", "foxlight,sd-1"})
    void namesTellTheBaseOfFourChannelFiles(String name, String base) throws IOException {
        assertEquals("vae/" + base + "/checkpoint//", identify(name, vae(4)));
    }

    @Test
    void theUsersNameOutweighsTheFiles() throws IOException {
        var file = vae(4).write(folder.resolve("vae.safetensors"));
        assertEquals("vae/sdxl/checkpoint//", Answer.of(Service.identify(file, Map.of("name", "my sdxl vae"))));
    }

    @Test
    void sixteenChannelsAreFlux() throws IOException {
        assertEquals("vae/flux/checkpoint//", identify("ae", vae(16)));
    }

    @Test
    void aTinyAutoencoderIsOneToo() throws IOException {
        var decoder = new Fixture().tensor("1.weight", 64, 4, 3, 3).tensor("3.conv.0.weight", 64, 64, 3, 3)
                .tensor("3.conv.4.weight", 64, 64, 3, 3);
        assertEquals("vae/sd-1/checkpoint//", identify("taesd_decoder", decoder));
        assertEquals("vae/sdxl/checkpoint//", identify("taesdxl_decoder", decoder));
    }

    @Test
    void videoAutoencodersTellByTheirLatentAndName() throws IOException {
        assertEquals("vae/flux2/checkpoint//", identify("ae", vae(32)));
        assertEquals("vae/flux2/checkpoint//", identify("ae", vae(16).tensor("bn.running_mean", 128)));
        assertEquals("vae/wan/checkpoint//", identify("wan_vae", video(16)));
        assertEquals("vae/qwen-image/checkpoint//", identify("vae", video(16)));
        var large = Service.identify(video(48).write(folder.resolve("vae.safetensors")));
        assertEquals("vae/wan/checkpoint//", Answer.of(large));
        assertEquals(Map.of("latent_channels", 48L), large.extra());
    }

    @Test
    void otherAutoencodersStayUnknown() throws IOException {
        assertEquals("unknown", identify("vq", vae(4).tensor("quantize.embedding.weight", 1024, 4)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "AutoencoderKL","scaling_factor":0.18215,"sample_size":512    | my-vae  | vae/sd-1/diffusers//
            "AutoencoderKL","scaling_factor":0.13025,"sample_size":1024   | my-vae  | vae/sdxl/diffusers//
            "AutoencoderKL","scaling_factor":0.13025,"sample_size":256    | my-vae  | vae/sd-1/diffusers//
            "AutoencoderTiny","latent_channels":4                         | taesdxl | vae/sdxl/diffusers//
            "AutoencoderTiny","latent_channels":4                         | taesd   | vae/sd-1/diffusers//
            "AutoencoderTiny","latent_channels":16                        | taef1   | unknown
            "AutoencoderKL","latent_channels":16,"scaling_factor":0.3611  | vae     | vae/flux/diffusers//
            "AutoencoderKL","latent_channels":16,"scaling_factor":1.5305  | vae     | unknown
            "AutoencoderKLWan","z_dim":16                                 | vae     | vae/wan/diffusers//
            "ConsistencyDecoderVAE"                                       | vae     | unknown
            """)
    void foldersTellByTheirConfiguration(String config, String name, String answer) throws IOException {
        var path = Files.createDirectory(folder.resolve(name));
        Files.writeString(path.resolve("config.json"), "{\"_class_name\":" + config + "}");
        assertEquals(answer, Answer.of(Service.identify(path)));
    }

    private String identify(String name, Fixture fixture) throws IOException {
        return Answer.of(Service.identify(fixture.write(folder.resolve(name + ".safetensors"))));
    }

    private static Fixture video(long channels) {
        return new Fixture().tensor("decoder.conv_in.weight", 384, channels, 3, 3, 3);
    }

    private static Fixture vae(long channels) {
        return new Fixture().tensor("encoder.conv_in.weight", 128, 3, 3, 3)
                .tensor("decoder.conv_in.weight", 512, channels, 3, 3);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.Setup;

/** Draws over pictures with the sample model, as its users do. */
class StageTest {

    @TempDir
    private Path temp;

    private String file(String name, int width, int height, Color ground, Color inside) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(inside);
        graphics.fillOval(width / 8, height / 8, 3 * width / 4, 3 * height / 4);
        graphics.dispose();
        var file = new File(temp.toFile(), name + ".png");
        ImageIO.write(picture, "png", file);
        return file.toString();
    }

    private static ImageSettings settings(String prompt, Start start) {
        return new ImageSettings.Builder(prompt).steps(20).cfgScale(4.0).cfgRescale(0.0).scheduler("ddim").seed(2L)
                .size(64, 64).clipSkip(0).start(start).build();
    }

    private static Picture draw(PipelineSource source, ImageSettings settings) throws LibraryException {
        try (var pipeline = StableDiffusion.load(source, new Setup(1), new NullProgressMonitor())) {
            return pipeline.draw(settings, new Heard(), new NullProgressMonitor());
        }
    }

    private static Picture draw(ImageSettings settings) throws LibraryException {
        return draw(OnnxFolder.of(TinyModel.folder()), settings);
    }

    private LibraryException refused(Start start) {
        var refused = assertThrows(LibraryException.class, () -> draw(settings("a ring", start)));
        assertEquals(Problem.INVALID, refused.problem(), refused.getMessage());
        return refused;
    }

    @Test
    void theMoreMayBeChangedTheMoreIs() throws Exception {
        var red = file("red", 128, 128, Color.WHITE, new Color(220, 40, 40));
        var prompt = "a large blue circle on a white background";
        assertEquals("red circle on white", Judge.verdict(draw(settings(prompt, new Start(red, null, 0.05)))));
        assertEquals("blue circle on white", Judge.verdict(draw(settings(prompt, new Start(red, null, 0.9)))));
    }

    @Test
    void graphsThatAreMadeOfWeightsDrawTheSameOverAPicture() throws Exception {
        var settings = settings("a large blue circle on a white background",
                new Start(file("red", 64, 64, Color.WHITE, Color.RED), null, 0.6));
        var stored = draw(settings).rgb();
        var made = draw(WeightsOfTinyModel.source(), settings).rgb();
        double apart = 0;
        for (int i = 0; i < stored.length; i++) {
            apart += Math.abs((stored[i] & 0xff) - (made[i] & 0xff));
        }
        assertTrue(apart / stored.length < 3, "halves differ by " + apart / stored.length);
    }

    @Test
    void whereAMaskIsBlackThePictureIsKept() throws Exception {
        var red = file("red", 64, 64, Color.WHITE, Color.RED);
        var mask = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < 32 * 64; i++) {
            mask.setRGB(i % 64, 32 + i / 64, 0xffffff);
        }
        var name = temp.resolve("mask.png");
        ImageIO.write(mask, "png", name.toFile());
        var drawn = draw(settings("a large green square on a black background", new Start(red, name.toString(), 1.0)));
        var picture = ImageIO.read(new File(red));
        int changed = 0;
        for (int i = 0; i < 64 * 64; i++) {
            int rgb = (drawn.rgb()[3 * i] & 0xff) << 16 | (drawn.rgb()[3 * i + 1] & 0xff) << 8
                    | drawn.rgb()[3 * i + 2] & 0xff;
            if (i < 32 * 64) {
                assertEquals(picture.getRGB(i % 64, i / 64) & 0xffffff, rgb, "pixel " + i);
            } else if (rgb != (picture.getRGB(i % 64, i / 64) & 0xffffff)) {
                changed++;
            }
        }
        assertTrue(changed > 1500, changed + " pixels changed");
    }

    @Test
    void aMaskOfAnotherShapeIsRefused() throws IOException {
        var refused = refused(new Start(file("wide", 128, 64, Color.WHITE, Color.RED),
                file("mask", 64, 64, Color.BLACK, Color.WHITE), 0.5));
        assertEquals("The mask has another shape than the picture: it is 64 by 64 pixels, the picture 128 by 64.",
                refused.getMessage());
    }

    @Test
    void aMaskThatLetsNothingBeChangedIsRefused() throws IOException {
        var refused = refused(new Start(file("red", 64, 64, Color.WHITE, Color.RED),
                file("mask", 64, 64, Color.BLACK, Color.BLACK), 0.5));
        assertEquals("Nothing of the picture may be changed: its mask is black.", refused.getMessage());
    }

    @Test
    void aPictureThatIsNotThereIsNamed() {
        var refused = assertThrows(LibraryException.class,
                () -> draw(settings("a ring", new Start(temp.resolve("none.png").toString(), null, 0.5))));
        assertTrue(refused.getMessage().contains("none.png cannot be read"), refused.getMessage());
    }

    @Test
    void aModelWithoutEncoderDrawsButNotOverPictures() throws Exception {
        var folder = Files.createDirectory(temp.resolve("Half"));
        TinyModel.copyTo(folder);
        Files.delete(folder.resolve("vae_encoder/model.onnx"));
        var source = OnnxFolder.of(folder);
        assertEquals(64 * 64 * 3, draw(source, settings("a ring", null)).rgb().length);
        var start = new Start(file("red", 64, 64, Color.WHITE, Color.RED), null, 0.5);
        var refused = assertThrows(LibraryException.class, () -> draw(source, settings("a ring", start)));
        assertEquals("Half cannot draw over a picture: its VAE has no encoder.", refused.getMessage());
    }

    @Test
    void aPictureOfAnotherShapeIsCutAndTheSameSeedDrawsTheSame() throws Exception {
        var start = new Start(file("wide", 300, 128, Color.WHITE, Color.RED), null, 0.5);
        var first = draw(settings("a large red circle on a white background", start));
        assertEquals(64, first.width());
        assertArrayEquals(first.rgb(), draw(first.settings()).rgb());
    }
}

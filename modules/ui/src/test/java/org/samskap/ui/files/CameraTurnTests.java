package org.samskap.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.ui.SafeFiles;
import org.samskap.ui.SafeFiles.Refused;

class CameraTurnTests {

    /** The picture is wide and has its first corner red; where EXIF says that corner belongs is in the table. */
    @ParameterizedTest
    @CsvSource({"1, 64, 32, left, top", "2, 64, 32, right, top", "3, 64, 32, right, bottom", "4, 64, 32, left, bottom",
        "5, 32, 64, left, top", "6, 32, 64, right, top", "7, 32, 64, right, bottom", "8, 32, 64, left, bottom", "9, 64, 32, left, top"})
    void aPictureStandsAsTheCameraWasHeld(int orientation, int width, int height, String side, String edge) throws IOException, Refused {
        for (var order : new String[] {"4d4d 002a 00000008 0001 0112 0003 00000001 000%d 0000 00000000", "4949 2a00 08000000 0100 1201 0300 01000000 0%d00 0000 00000000"}) {
            var kept = ImageIO.read(new ByteArrayInputStream(CleanFile.of(withExif(order.formatted(orientation)), SafeFiles.PAGE_WIDE).content()));

            assertThat(kept.getWidth()).isEqualTo(width);
            assertThat(kept.getHeight()).isEqualTo(height);
            var corner = new Color(kept.getRGB(side.equals("left") ? 3 : width - 4, edge.equals("top") ? 3 : height - 4));
            assertThat(corner.getRed()).isGreaterThan(200);
            assertThat(corner.getGreen()).isLessThan(60);
        }
    }

    @Test
    void aNoteThatCannotBeReadTurnsNothing() throws IOException, Refused {
        for (var broken : new String[] {"4d4d", "4d4d 002a 7fffffff 0001", "4949 2a00 08000000 ffff"}) {
            assertThat(ImageIO.read(new ByteArrayInputStream(CleanFile.of(withExif(broken), SafeFiles.PAGE_WIDE).content())).getWidth()).isEqualTo(64);
        }
    }

    private static byte[] withExif(String tiff) throws IOException {
        var note = HexFormat.of().parseHex("457869660000" + tiff.replace(" ", ""));
        var picture = picture();
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (note.length + 2)});
        out.write(note);
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 64, 32);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 16, 16);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }
}

package org.samskap.ui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.ui.SafeFiles;
import org.samskap.ui.SafeFiles.Refused;
import org.samskap.ui.SafeFiles.Why;

@Tag("SEC-20")
class CleanFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "<!doctype html><p>%PDF-1.7 %%EOF", "GIF89a...",
        "PK\u0003\u0004", " %PDF-1.7\n%%EOF", "MZ"})
    void whatIsNeitherPdfNorPngNorJpegIsRefusedWhateverItIsCalled(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), Why.KIND);
    }

    @Test
    void anEmptyFileAndOneThatWasCutOffAreRefused() throws IOException {
        assertRefused(new byte[0], Why.EMPTY);
        assertRefused("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), Why.BROKEN);
        var picture = picture("png", 20, 20);
        assertRefused(Arrays.copyOf(picture, picture.length / 2), Why.BROKEN);
        assertRefused(new byte[SafeFiles.MOST_BYTES + 1], Why.LARGE);
    }

    @Test
    void aPictureIsPaintedAnewAndLeavesBehindWhatWasHiddenInIt() throws IOException, Refused {
        var sent = withExif(picture("jpeg", 40, 30));
        assertThat(text(sent)).contains("Exif", "55.605 N");

        var kept = CleanFile.of(sent, SafeFiles.PAGE_WIDE);

        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(text(kept.content())).doesNotContain("Exif", "55.605 N");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.content())).getWidth()).isEqualTo(40);
    }

    @Test
    void somethingElseAfterAPictureIsLeftBehind() throws IOException, Refused {
        var sent = new ByteArrayOutputStream();
        sent.write(picture("png", 10, 10));
        sent.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        assertThat(text(CleanFile.of(sent.toByteArray(), SafeFiles.PAGE_WIDE).content())).doesNotContain("script");
    }

    @Test
    void aSmallFileThatUnfoldsIntoAHugePictureIsRefused() throws IOException {
        var bomb = picture("png", 6000, 5000);
        assertThat(bomb.length).isLessThan(SafeFiles.MOST_BYTES);

        assertRefused(bomb, Why.LARGE);
    }

    @Test
    void aDocumentIsKeptAsItIs() throws Refused {
        var sent = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(CleanFile.of(sent, SafeFiles.PAGE_WIDE).content()).isEqualTo(sent);
    }

    private static void assertRefused(byte[] sent, Why why) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> CleanFile.of(sent, SafeFiles.PAGE_WIDE)).extracting(Refused::why).isEqualTo(why);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** An application segment right after the beginning, where a camera writes when and where it was. */
    private static byte[] withExif(byte[] jpeg) throws IOException {
        var note = "Exif\0\0 taken at 55.605 N".getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (note.length + 2)});
        out.write(note);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}

package org.samskap.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;

import org.samskap.ui.PaperFiles;
import org.springframework.stereotype.Component;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Tagged PDF/UA files. It opens nothing but its own style sheet and fonts. Files are kept by what they say, so that a crowd
 * that downloads one programme costs one rendering.
 */
@Component("uiPaperFiles")
class TaggedPdf implements PaperFiles {
    private static final int KEPT = 40;

    static {
        // Otherwise it tells of every font and style sheet it opens.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    // What XML cannot hold; somebody may have pasted it.
    private static final Pattern UNREADABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Map<String, byte[]> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    @Override
    public byte[] pdf(String xhtml) {
        synchronized (made) {
            var known = made.get(xhtml);
            if (known != null) return known;
        }
        var file = render(UNREADABLE.matcher(xhtml).replaceAll(""));
        synchronized (made) {
            made.put(xhtml, file);
        }
        return file;
    }

    private static byte[] render(String xhtml) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
                    .useColorProfile(java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB).getData())
                    .useFont(() -> own("/liberation/LiberationSans-Regular.ttf"), "Liberation", 400, FontStyle.NORMAL, true)
                    .useFont(() -> own("/liberation/LiberationSans-Bold.ttf"), "Liberation", 700, FontStyle.NORMAL, true)
                    .useProtocolsStreamImplementation(uri -> new Own(), "own", "http", "https", "file", "jar")
                    .withProducer("Samskap")
                    .withHtmlContent(xhtml, "own:/")
                    .toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream own(String name) {
        return Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(name), name);
    }

    /** Whatever the page asks for, it gets the style sheet. */
    private static final class Own implements FSStream {
        @Override
        public InputStream getStream() {
            return own("/org/samskap/ui/paper/paper.css");
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}

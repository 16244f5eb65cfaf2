package app.mendwell.paper;

import app.mendwell.paper.Paper.Setting;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Papers as a PDF: fonts inside, all text readable, pages numbered only where a paper needs more than one. In memory. */
public final class PaperPdf {

    private static final int NORMAL = 400;
    /** The PDF library tells of every font and of what Java no longer allows; nothing of it helps anybody. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private PaperPdf() {}

    /** The bytes of the file. Takes up to a second the first time; on the work pool. */
    public static byte[] of(List<Paper> papers, Setting setting) {
        XRLog.setLoggingEnabled(false);
        LIBRARY.setLevel(Level.OFF);
        FontMappers.set(new OwnFonts());
        try {
            var out = new ByteArrayOutputStream();
            boolean numbered = pages(papers, setting) > papers.size();
            builder(PaperHtml.of(papers, setting, numbered)).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pages(List<Paper> papers, Setting setting) throws IOException {
        try (PdfBoxRenderer renderer = builder(PaperHtml.of(papers, setting, false))
                .toStream(new ByteArrayOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private static PdfRendererBuilder builder(String html) {
        return new PdfRendererBuilder().withHtmlContent(html, null).withProducer("").useFastMode()
                .useExternalResourceAccessControl((uri, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useFont(PaperFont.SERIF::stream, "Literata", NORMAL, FontStyle.NORMAL, true)
                .useFont(PaperFont.SERIF_STRONG::stream, "Strong", NORMAL, FontStyle.NORMAL, true)
                .useFont(PaperFont.SANS::stream, "Sans", NORMAL, FontStyle.NORMAL, true);
    }
}

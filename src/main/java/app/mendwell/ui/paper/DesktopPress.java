package app.mendwell.ui.paper;

import app.mendwell.paper.Paper;
import java.util.List;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** The printers of a real desktop. */
public final class DesktopPress implements Press {

    private final Supplier<Window> owner;

    public DesktopPress(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Ended print(List<Region> pages, Paper.Size size) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Ended.NO_PRINTER;
        }
        if (!job.showPrintDialog(owner.get())) {
            job.cancelJob();
            return Ended.LEFT;
        }
        PageLayout layout = job.getPrinter().createPageLayout(paper(size), PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM);
        boolean taken = pages.stream().allMatch(page -> print(job, layout, page));
        return taken && job.endJob() ? Ended.PRINTED : Ended.NO_PRINTER;
    }

    private static javafx.print.Paper paper(Paper.Size size) {
        return size == Paper.Size.A4 ? javafx.print.Paper.A4 : javafx.print.Paper.NA_LETTER;
    }

    /** A printer leaves some room at the edges, so the page is made smaller by that much. */
    private static boolean print(PrinterJob job, PageLayout layout, Region page) {
        double fit = Math.min(layout.getPrintableWidth() / page.getPrefWidth(),
                layout.getPrintableHeight() / page.getPrefHeight());
        page.getTransforms().setAll(new Scale(fit, fit));
        return job.printPage(layout, page);
    }
}
